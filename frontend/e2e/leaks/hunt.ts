import { isAllowed, type Rule } from './allowed'
import { evidence, PLACES, type Evidence, type Place } from './evidence'
import { Finder } from './finder'
import { patternsOf } from './forms'
import type { PlantedForms } from './forms'
import type { Heard } from './recorder'

/** A trace of somebody. */
export interface Hit {
  place: Place
  where: string
  who?: string
  part: string
  field: string
  form: string
}

export interface Quarry {
  forms: PlantedForms[]
  heard: readonly Heard[]
  profiles: readonly string[]
  /** What is to be looked through besides. */
  more?: readonly Evidence[]
}

/** What a hunt has looked through, and what it has come upon where nothing may be. */
export interface Bag {
  hits: string[]
  /** Which of the rules have been made use of. */
  used: Set<Rule>
  looked: Record<Place, { pieces: number; bytes: number }>
  patterns: number
}

/** Looks through everything for every spelling of everybody. */
export async function hunt({ forms, heard, profiles, more = [] }: Quarry): Promise<Bag> {
  const patterns = patternsOf(forms)
  const finder = new Finder(patterns)
  const looked = Object.fromEntries(PLACES.map((place) => [place, { pieces: 0, bytes: 0 }])) as Bag['looked']
  const hits = new Set<string>()
  const used = new Set<Rule>()
  for await (const piece of all(more, evidence(heard, profiles))) {
    looked[piece.place].pieces++
    looked[piece.place].bytes += piece.bytes.length
    for (const hit of hitsIn(piece, finder)) {
      const rule = isAllowed(hit)
      if (rule) used.add(rule)
      else hits.add(told(hit))
    }
  }
  return { hits: [...hits].toSorted(), used, looked, patterns: patterns.length }
}

async function* all(more: readonly Evidence[], rest: AsyncGenerator<Evidence>): AsyncGenerator<Evidence> {
  yield* more
  yield* rest
}

function hitsIn({ place, where, who, bytes, sent }: Evidence, finder: Finder): Hit[] {
  const known = new Set(sent === undefined ? [] : finder.in(Buffer.from(sent)).map(({ pattern }) => pattern))
  return finder
    .in(bytes)
    .filter(({ pattern }) => !known.has(pattern))
    .map(({ pattern: { part, field, form }, at }) => ({
      place,
      where: placeOf(place, where, bytes, at),
      who,
      part,
      field,
      form,
    }))
}

/** Of a database also the column: each row is a line of JSON. */
function placeOf(place: Place, where: string, bytes: Buffer, at: number): string {
  if (place !== 'database') return where
  const end = bytes.indexOf('\n', at)
  const row = bytes.subarray(bytes.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end).toString('utf8')
  const before = bytes.subarray(bytes.lastIndexOf('\n', at) + 1, at).toString('utf8')
  const columns = Object.keys(JSON.parse(row) as object)
  const column = columns.findLast((name) => before.includes(`"${name}":`))
  return `${where.replace('.json', '')}.${column}`
}

function told({ place, where, who, part, field, form }: Hit): string {
  return `${place} ${where}${who ? ` to ${who}` : ''}: ${field} of ${part}, ${form}`
}
