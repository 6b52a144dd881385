import { difference, isGranted, outcome, traces, type Heard, type Sought } from './judge'
import type { Persona } from './personas'
import type { Question } from './questions/question'
import { writeRow, type Row, type Rows } from './table'

/** An operation, how it was asked, what was answered, and what the table expects. */
export interface Hearing {
  operation: string
  question: Question
  heard: readonly Heard[]
  expected: Rows | undefined
}

/** Everything that is not as it should be in the answers to one operation. */
export function faultsOf(hearing: Hearing, sought: Sought): string[] {
  const found = outcomes(hearing, sought)
  const rows = [...found].flatMap(([subject, row]) => deviations(subject, row, hearing.expected?.get(subject)))
  const missing = [...(hearing.expected?.keys() ?? [])].filter((subject) => !found.has(subject))
  return [
    ...rows,
    ...missing.map((subject) => `The table has a row for ${subject}, about which nothing is asked`),
    ...(hearing.question.recordsItself ? [] : differences(hearing, found)),
    ...once(hearing).flatMap((one) => tracesIn(one, hearing, sought)),
  ]
}

/** Every answer once, also when it was looked at for several subjects. */
function once({ question, heard }: Hearing): readonly Heard[] {
  return question.isShared ? heard.filter(({ subject }) => subject === heard[0]?.subject) : heard
}

function outcomes({ operation, question, heard }: Hearing, sought: Sought): Map<string, Row> {
  const method = operation.slice(0, operation.indexOf(' '))
  const found = new Map<string, Map<Persona, string>>()
  for (const one of heard) {
    const row = found.get(one.subject) ?? new Map<Persona, string>()
    found.set(one.subject, row.set(one.persona, outcome(method, question, one, sought)))
  }
  return found
}

function deviations(subject: string, found: Row, expected: Row | undefined): string[] {
  if (!expected) return [`No row of the table tells of ${subject}; found:\n  ${subject}  ${writeRow(found)}`]
  return [...found.keys()]
    .filter((persona) => found.get(persona) !== expected.get(persona))
    .map((persona) => `${subject}: ${persona} ${found.get(persona)}, not ${expected.get(persona)}`)
}

/** Whoever is refused both what is not for them and what does not exist is answered alike. */
function differences({ heard }: Hearing, found: ReadonlyMap<string, Row>): string[] {
  const nobody = new Map(heard.filter(({ subject }) => subject === 'unknown').map((one) => [one.persona, one]))
  return heard.flatMap((one) => {
    const other = nobody.get(one.persona)
    const result = found.get(one.subject)?.get(one.persona) ?? ''
    const isRefused = other && result === found.get('unknown')?.get(one.persona) && !isGranted(result)
    return (isRefused && difference(one, other)) || []
  })
}

/** Nobody is told of people but those whom the table shows to them. */
function tracesIn(one: Heard, { question, expected }: Hearing, sought: Sought): string[] {
  const isShown = (name: string) => {
    const result = expected?.get(name)?.get(one.persona) ?? ''
    return isGranted(result) && result !== 'masked'
  }
  const isAllowed = (name: keyof Sought) => {
    if (name === one.subject || question.isShared) return isShown(name)
    return name !== 'protected' && isShown(one.subject)
  }
  return traces(one, isAllowed, sought)
}

/** What the documents, the questions and the table do not agree about. */
export function gaps(operations: string[], questions: string[], table: string[]): string[] {
  const asked = new Set(questions.map(plain))
  const known = new Set(table)
  return [
    ...operations.filter((one) => !asked.has(one)).map((one) => `Nothing is asked of ${one}`),
    ...[...asked].filter((one) => !operations.includes(one)).map((one) => `No document knows ${one}`),
    ...questions.filter((one) => !known.has(one)).map((one) => `The table has no rows for ${one}`),
    ...table.filter((one) => !questions.includes(one)).map((one) => `The table has rows for ${one}, which nobody asks`),
  ]
}

/** Without what tells several questions of one operation apart. */
function plain(question: string): string {
  return question.split(' ').slice(0, 2).join(' ')
}
