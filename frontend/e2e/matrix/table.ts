import { GROUPS, GUISES, PERSONAS, UNLESS_NAMED, type Persona } from './personas'

/** What each persona is to be answered about one subject. */
export type Row = ReadonlyMap<Persona, string>

/** The rows of an operation by subject; the tables of operations by operation. */
export type Rows = ReadonlyMap<string, Row>
export type Table = ReadonlyMap<string, Rows>

const REST = 'others'

/**
 * Reads a table: an operation on a line of its own, and indented below it its subjects with outcomes and who has them,
 * such as `ordinary, former  404 colleague guarded · 200 others`.
 */
export function readTable(text: string): Table {
  const table = new Map<string, Map<string, Row>>()
  let rows: Map<string, Row> | undefined
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!line.startsWith(' ')) {
      if (table.has(line.trim())) throw new Error(`Twice in the table: ${line}`)
      rows = new Map()
      table.set(line.trim(), rows)
      continue
    }
    const [, subjects, outcomes] = /^\s+(\S+(?:,? \S+)*?)\s{2,}(.+)$/.exec(line) ?? []
    if (!rows || !subjects || !outcomes) throw new Error(`No row of a table: ${line}`)
    for (const subject of subjects.split(', ')) rows.set(subject, readRow(outcomes))
  }
  return table
}

function readRow(outcomes: string): Row {
  const row = new Map<Persona, string>()
  let rest: string | undefined
  for (const part of outcomes.split(' · ')) {
    const [outcome = '', ...who] = part.trim().split(/\s+/)
    for (const name of who) {
      if (name === REST) rest = outcome
      else for (const persona of named(name)) row.set(persona, outcome)
    }
  }
  for (const persona of PERSONAS) {
    const other = GUISES[persona]
    const outcome = row.get(persona) ?? UNLESS_NAMED[persona] ?? (other && row.get(other)) ?? rest
    if (outcome === undefined) throw new Error(`Nothing is said of ${persona} in: ${outcomes}`)
    row.set(persona, outcome)
  }
  return row
}

function named(name: string): readonly Persona[] {
  const personas = GROUPS[name] ?? PERSONAS.filter((persona) => persona === name)
  if (personas.length === 0) throw new Error(`The table names nobody known: ${name}`)
  return personas
}

/** A row as a table says it, the most usual outcome as that of the others. */
export function writeRow(row: Row): string {
  const byOutcome = new Map<string, Persona[]>()
  for (const persona of PERSONAS) {
    const outcome = row.get(persona) ?? '?'
    if (outcome !== UNLESS_NAMED[persona]) byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), persona])
  }
  const parts = [...byOutcome].toSorted(([, one], [, other]) => people(one).length - people(other).length)
  return parts
    .map(([outcome, personas], place) => {
      const isRest = place === parts.length - 1
      const spelt = isRest ? personas.filter((persona) => UNLESS_NAMED[persona]) : personas
      return [outcome, ...grouped(spelt), ...(isRest && people(personas).length > 0 ? [REST] : [])].join(' ')
    })
    .join(' · ')
}

function people(personas: readonly Persona[]): Persona[] {
  return personas.filter((persona) => !UNLESS_NAMED[persona])
}

function grouped(personas: readonly Persona[]): string[] {
  const groups = Object.entries(GROUPS).filter(([, members]) => members.every((one) => personas.includes(one)))
  const covered = new Set(groups.flatMap(([, members]) => members))
  return [...groups.map(([name]) => name), ...personas.filter((one) => !covered.has(one))]
}
