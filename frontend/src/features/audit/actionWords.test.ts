import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../i18n/en'
import { sv } from '../../i18n/sv'
import { createTranslator } from '../../i18n/translator'
import { actionGroups } from './asked'
import { actionWords } from './actionWords'

const portal = join(import.meta.dirname, '..', '..', '..', '..')
const parts = ['platform', 'identity-service', 'order-service', 'policy-service', 'notification-service']

/** What is told to others than the log: events to purchasing systems have names of the same kind. */
const elsewhere = /Announcement\.java$|Topic\.java$/

function sources(): { path: string; text: string }[] {
  return parts
    .map((part) => join(portal, part, 'src', 'main', 'java'))
    .flatMap((root) => readdirSync(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.java') && !elsewhere.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

/** Actions are told as done: `password.fetched`. What else has a dot in its name is not (`order.lines`, `order.send`). */
const action = /"([a-z]+(?:-[a-z]+)*\.(?:[a-z]+-)*(?:[a-z]+ed|made|read|known|withdrawn|drawn|given|lent|sent))"/g

/** What a line's move leaves in its history, and so in the log. */
const lineEvent = /(?:came|advance|byItself)\([^;]*;/g

function recordedActions(): string[] {
  const files = sources()
  const said = files.flatMap(({ text }) => [...text.matchAll(action)].map(([, code]) => code ?? ''))
  const lines = files
    .filter(({ path }) => path.includes(`${sep}order${sep}lines${sep}`))
    .flatMap(({ text }) => text.match(lineEvent) ?? [])
    .flatMap((call) => [...call.matchAll(/"([A-Z_]{3,})"/g)].map(([, code]) => `line.${code?.toLowerCase() ?? ''}`))
  return [...new Set([...said, ...lines])].toSorted()
}

describe('GO-2: every action that the services record', () => {
  const actions = recordedActions()

  it('is found in their code', () => {
    expect(actions).toEqual(
      expect.arrayContaining(['password.fetched', 'identity.read', 'audit.searched', 'line.sent']),
    )
    expect(actions.length).toBeGreaterThan(35)
  })

  it.each([
    ['sv', sv],
    ['en', en],
  ] as const)('has words in %s', (language, messages) => {
    const translator = createTranslator(language, messages)
    expect(actions.filter((code) => actionWords(code, translator) === code)).toEqual([])
  })

  it('can be asked for', () => {
    const groups = new Set<string>(actionGroups)
    expect(actions.filter((code) => !groups.has(code.split('.')[0] ?? ''))).toEqual([])
  })
})
