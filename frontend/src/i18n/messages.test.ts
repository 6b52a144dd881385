import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from './en'
import { sv } from './sv'

function texts(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]])
  return new Map(
    Object.entries(node as object).flatMap(([key, child]) => Array.from(texts(child, path ? `${path}.${key}` : key))),
  )
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted()
}

/** Every key that the application names: whole (`'units.title'`), or up to where a value completes it (`units.states.${`). */
function namedKeys(): { whole: Set<string>; begun: string[] } {
  const root = join(import.meta.dirname, '..')
  const code = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/(i18n.(sv|en)|test)$/.test(entry.parentPath))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
  const quoted = [...code.matchAll(/'([a-z]\w*(?:\.[\w-]+)+)'/gi)].map(([, key]) => key ?? '')
  const begun = [...code.matchAll(/`([a-z][\w.-]*)\$\{/gi)].map(([, key]) => key ?? '')
  return { whole: new Set(quoted), begun: [...begun, ...quoted.map((key) => `${key}.`)] }
}

describe('UI-2: every text', () => {
  const swedish = texts(sv)
  const english = texts(en)

  it('exists in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...swedish.keys()].toSorted())
  })

  it('says something', () => {
    expect([...swedish, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('takes the same values in both languages', () => {
    const differing = [...swedish].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    )
    expect(differing).toEqual([])
  })
  it('is used somewhere', () => {
    const { whole, begun } = namedKeys()
    const unused = [...swedish.keys()]
      // A plural is named without its category.
      .map((key) => key.replace(/\.(one|other)$/, ''))
      .filter((key) => !whole.has(key) && !begun.some((start) => /\..*\./.test(start) && key.startsWith(start)))
    expect([...new Set(unused)]).toEqual([])
  })
})
