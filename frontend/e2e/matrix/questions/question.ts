import { randomUUID } from 'node:crypto'
import type { Answer, Session } from '../client'
import type { Subject, SubjectName, World } from '../world'

/** Where the id of whom or what it is about stands; `list` and `export`: nowhere, the answer holds many. */
export type Place = 'path' | 'body' | 'search' | 'list' | 'export' | 'none'

/** What is filled into an operation: parameters of its path, a query, a body. */
export interface Filling {
  params?: Record<string, string>
  query?: string
  body?: unknown
  type?: string
  headers?: Record<string, string>
}

/** Who asks; without a session, nobody. */
export interface Asker {
  persona: string
  session: Session | undefined
}

/** How an operation is asked about each of its subjects. */
export interface Question {
  place: Place
  /** By the names that the table has for them; `unknown` is what does not exist. */
  subjects: (world: World) => string[]
  fill: (world: World, subject: string, asker: Asker) => Filling | Promise<Filling>
  /** Whether one answer is looked at for all of the subjects. */
  isShared?: true
  /** What an answer must hold to show a subject, where that is not a person. */
  looksFor?: (world: World, subject: string) => string | undefined
  /** Whether it may be asked only a few times a minute: then not also in another guise of the same person. */
  isScarce?: true
  /** Whether each answer also tells that it was asked for, so that no two are alike. */
  recordsItself?: true
  /** What an answer says, where its status does not tell. */
  reads?: (answer: Answer) => string | undefined
}

export type Questions = Record<string, Question>

/** Where a refused body must not tell for which of its ids: what breaks a rule is compared like what is not there. */
export const compared = ({ status }: Answer): string | undefined => (status === 422 ? '422' : undefined)

/** Those who are looked for in every list, in whatever they are named. */
export const PEOPLE: SubjectName[] = ['ordinary', 'protected', 'former']

/** Asks about each of the people, and about nobody. */
export function about(
  place: Place,
  fill: (subject: Subject, world: World, asker: Asker) => Filling | Promise<Filling>,
  reads?: Question['reads'],
): Question {
  return {
    place,
    subjects: () => [...PEOPLE, 'unknown'],
    fill: (world, subject, asker) => fill(world.subjects[subject as SubjectName], world, asker),
    reads,
  }
}

/** Asks about things, by the names that the world has for them, and about one that does not exist. */
export function aboutThings(
  names: Record<string, string>,
  fill: (id: string, world: World, asker: Asker) => Filling | Promise<Filling>,
  place: Place = 'path',
): Question {
  return {
    place,
    subjects: () => [...Object.keys(names), 'unknown'],
    fill: (world, subject, asker) => fill(world.things[names[subject] ?? ''] ?? randomUUID(), world, asker),
  }
}

/** Asks once; every one of the people is looked for in the answer. */
export function inList(filling: Filling | ((world: World) => Filling) = {}, place: Place = 'list'): Question {
  const fill = (world: World) => (typeof filling === 'function' ? filling(world) : filling)
  return { place, subjects: () => PEOPLE, fill, isShared: true }
}

/** Asks once; things are looked for in the answer, by the names that the world has for them. */
export function inListOf(names: Record<string, string>, filling: Filling | ((world: World) => Filling) = {}): Question {
  return {
    ...inList(filling),
    subjects: () => Object.keys(names),
    looksFor: (world, subject) => world.things[names[subject] ?? ''],
  }
}

/** Asks once, about nobody. */
export function once(filling: Question['fill'] = () => ({})): Question {
  return { place: 'none', subjects: () => ['itself'], fill: filling }
}
