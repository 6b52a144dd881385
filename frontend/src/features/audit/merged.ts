import { asProblem, type Problem } from '../../api/problem'
import { search, services, type AuditEntry, type AuditFilter, type AuditPosition, type Service } from './services'

/** A row, and whose log it stands in. */
export interface Found extends AuditEntry {
  service: Service
}

interface Place {
  /** Rows that the service has answered and that are older than what has been shown. */
  waiting: Found[]
  before: AuditPosition | null
  done: boolean
}

/** How far each service's log has been read. */
export type Places = Record<Service, Place>

export interface Page {
  rows: Found[]
  /** Services that did not answer, and why: their rows are missing. */
  away: { service: Service; problem: Problem }[]
  /** Where the older rows begin; null when there are none. */
  next: Places | null
}

/** Rows on one page. */
export const PAGE = 50

const start: Place = { waiting: [], before: null, done: false }

export const newest: Places = { identity: start, order: start, policy: start, notification: start }

/**
 * The next rows of all logs together, the newest first. Every log is read so far ahead that none can hold a row that
 * belongs between those shown. One that is away is left out from there on, or its rows would come too late.
 */
export async function nextPage(filter: AuditFilter, places: Places, signal: AbortSignal): Promise<Page> {
  const read = await Promise.all(services.map((service) => readAhead(service, filter, places[service], signal)))
  const away = read.flatMap(({ service, problem }) => (problem ? [{ service, problem }] : []))
  const [first] = away
  if (first && away.length === services.length) throw first.problem

  const all = read.flatMap(({ place }) => place.waiting).toSorted(newestFirst)
  const rows = all.slice(0, PAGE)
  const shown = new Set(rows)
  const after = Object.fromEntries(
    read.map(({ service, place }) => [service, { ...place, waiting: place.waiting.filter((row) => !shown.has(row)) }]),
  ) as Places
  const more = services.some((service) => after[service].waiting.length > 0 || !after[service].done)
  return { rows, away, next: more ? after : null }
}

interface Read {
  service: Service
  place: Place
  problem?: Problem
}

async function readAhead(service: Service, filter: AuditFilter, place: Place, signal: AbortSignal): Promise<Read> {
  if (place.done || place.waiting.length >= PAGE) return { service, place }
  try {
    const { items, next } = await search(service, { filter, limit: PAGE, before: place.before }, signal)
    const waiting = [...place.waiting, ...items.map((row) => Object.assign(row, { service }))]
    return { service, place: { waiting, before: next, done: next === null } }
  } catch (failure) {
    if (signal.aborted) throw failure
    return { service, place: { ...place, done: true }, problem: asProblem(failure) }
  }
}

function newestFirst(a: Found, b: Found): number {
  const [first, second] = [sortable(a.occurredAt), sortable(b.occurredAt)]
  if (first === second) return a.id < b.id ? 1 : -1
  return first < second ? 1 : -1
}

/** Services leave out the end of a fraction that is nought: as text, `…00Z` would come after `…00.5Z`. */
function sortable(instant: string): string {
  const [second = '', fraction = ''] = instant.slice(0, -1).split('.')
  return `${second}.${fraction.padEnd(9, '0')}`
}
