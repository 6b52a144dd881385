import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Answer } from './client'
import { operationsIn } from './documents'
import type { Heard, Sought } from './judge'
import { PERSONAS, UNLESS_NAMED } from './personas'
import { about, inList, type Question } from './questions/question'
import { readTable, writeRow } from './table'
import { faultsOf, gaps } from './verdict'
import type { Subject } from './world'

const OPERATION = 'GET /identity/v1/identities/{id}'
const sought = { ordinary: subject('Olga'), protected: subject('Petra'), former: subject('Frej') } satisfies Sought
const byId = about('path', ({ identity }) => ({ params: { id: identity } }))

function subject(name: string): Subject {
  const id = randomUUID
  const each = () => ({ owned: id(), paid: id(), carried: id(), asked: id(), wished: id(), helped: id() })
  return {
    identity: id(),
    engagement: id(),
    order: id(),
    draft: id(),
    lines: each(),
    steps: each(),
    task: id(),
    ownTask: id(),
    password: id(),
    personalNumber: id(),
    givenName: name,
    familyName: id(),
    marks: [name],
  }
}

function answer(status: number, body = '', headers: Record<string, string> = {}): Answer {
  return { status, body, headers: { date: String(Math.random()), 'content-type': 'application/json', ...headers } }
}

/** Everybody is refused everything, but for the cells that say otherwise. */
function hearing(table: string, question: Question, cells: Record<string, Answer> = {}) {
  const subjects = question.isShared ? ['ordinary', 'protected', 'former'] : ['ordinary', 'unknown']
  const heard: Heard[] = subjects.flatMap((name) =>
    PERSONAS.map((persona) => {
      const refused = answer(Number(UNLESS_NAMED[persona] ?? 404), `{"detail":"Not for you","id":"${randomUUID()}"}`)
      return { persona, subject: name, sent: '', answer: cells[`${name} ${persona}`] ?? refused }
    }),
  )
  return { operation: OPERATION, question, heard, expected: readTable(`${OPERATION}\n${table}`).get(OPERATION) }
}

/** The same list for the fulfiller, whoever is looked for in it. */
function toldToFulfiller(body: string): Record<string, Answer> {
  return Object.fromEntries(['ordinary', 'protected', 'former'].map((name) => [`${name} fulfiller`, answer(200, body)]))
}

describe('The judge of the authorization matrix', () => {
  it('finds nothing when everybody is answered as the table says', () => {
    const cells = { 'ordinary manager': answer(200, 'Olga'), 'ordinary reserveCard': answer(200, 'Olga') }
    expect(
      faultsOf(hearing('  ordinary  200 manager · 404 others\n  unknown  404 others', byId, cells), sought),
    ).toEqual([])
  })

  it('finds a status that the table does not have', () => {
    const cells = { 'ordinary colleague': answer(200, 'Olga') }
    const found = faultsOf(hearing('  ordinary, unknown  404 others', byId, cells), sought)
    expect(found).toContain('ordinary: colleague 200, not 404')
    expect(found).toContain('colleague reads Olga when asking about ordinary')
  })

  it.each([
    ['a word', answer(404, '{"detail":"Not for you, yet","id":"-"}')],
    ['a header', answer(404, `{"detail":"Not for you","id":"${randomUUID()}"}`, { etag: '"1"' })],
  ])('finds %s that tells the forbidden from the unknown', (_, different) => {
    const cells = { 'ordinary colleague': different }
    const found = faultsOf(hearing('  ordinary, unknown  404 others', byId, cells), sought)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^ordinary and unknown are told apart by colleague/)
  })

  it('finds a protected person in a list that shows others', () => {
    const table = '  ordinary, former  shown others\n  protected  hidden others'
    const all = Object.fromEntries(
      PERSONAS.filter((persona) => !UNLESS_NAMED[persona]).map((persona) => [`${persona}`, answer(200, 'Olga Frej')]),
    )
    const cells = (extra: Record<string, Answer>) =>
      Object.fromEntries(
        ['ordinary', 'protected', 'former'].flatMap((name) =>
          Object.entries({ ...all, ...extra }).map(([persona, one]) => [`${name} ${persona}`, one]),
        ),
      )
    expect(faultsOf(hearing(table, inList(), cells({})), sought)).toEqual([])
    const found = faultsOf(hearing(table, inList(), cells({ auditor: answer(200, 'Olga Frej Petra') })), sought)
    expect(found).toContain('protected: auditor shown, not hidden')
  })

  it('finds a task of a protected person that says whose it is', () => {
    const table = '  ordinary, former  hidden others\n  protected  masked fulfiller · hidden others'
    const nothing = Object.fromEntries(
      ['ordinary', 'protected', 'former'].flatMap((name) =>
        PERSONAS.filter((persona) => !UNLESS_NAMED[persona]).map((persona) => [`${name} ${persona}`, answer(200)]),
      ),
    )
    const { task } = sought.protected
    expect(faultsOf(hearing(table, inList(), { ...nothing, ...toldToFulfiller(task) }), sought)).toEqual([])
    expect(faultsOf(hearing(table, inList(), { ...nothing, ...toldToFulfiller(`${task} Petra`) }), sought)).toContain(
      'protected: fulfiller shown, not masked',
    )
  })

  it('finds an operation without rows, rows without an operation, and what nobody asks', () => {
    const document = `openapi: 3.1.0
paths:
  /identity/v1/identities/{id}:
    summary: One
    get:
      operationId: one
  /identity/v1/secrets:
    post:
      operationId: two
info:
  title: t
`
    const operations = operationsIn(document)
    expect(operations).toEqual([OPERATION, 'POST /identity/v1/secrets'])
    expect(gaps(operations, [OPERATION], [OPERATION])).toEqual(['Nothing is asked of POST /identity/v1/secrets'])
    expect(gaps(operations, operations, [OPERATION])).toEqual(['The table has no rows for POST /identity/v1/secrets'])
    expect(gaps([OPERATION], operations, operations)).toEqual(['No document knows POST /identity/v1/secrets'])
    expect(gaps([OPERATION], [OPERATION], operations)).toEqual([
      'The table has rows for POST /identity/v1/secrets, which nobody asks',
    ])
  })

  it('reads what it writes, and refuses names and rows that nobody knows', () => {
    const row = '403 auditor · 200 acting mailSystem · 404 others'
    const read = readTable(`${OPERATION}\n  ordinary  ${row}`).get(OPERATION)?.get('ordinary')
    expect(read?.get('manager')).toBe('200')
    expect(read?.get('anonymous')).toBe('401')
    expect(
      readTable(`${OPERATION}\n  ordinary  ${writeRow(read ?? new Map())}`)
        .get(OPERATION)
        ?.get('ordinary'),
    ).toEqual(read)
    expect(() => readTable(`${OPERATION}\n  ordinary  200 nobody · 404 others`)).toThrow(/nobody/)
    expect(() => readTable(`${OPERATION}\n  ordinary  200 manager`)).toThrow(/Nothing is said of/)
  })
})
