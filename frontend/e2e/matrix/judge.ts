import type { Answer } from './client'
import type { Persona } from './personas'
import type { Question } from './questions/question'
import type { Subject } from './world'

/** One question that was put, and its answer. */
export interface Heard {
  persona: Persona
  subject: string
  /** What was sent, as far as it can name anybody. */
  sent: string
  /** What shows the subject in the answer, where it is not a person. */
  lookedFor?: string
  answer: Answer
}

/** The people who are looked for in every answer. */
export type Sought = Record<'ordinary' | 'protected' | 'former', Subject>

const GRANTED = new Set(['may', '200', '303', 'shown', 'masked'])

/**
 * What an answer amounts to, in the words of the tables: its status; `may` for a command that was carried out or refused
 * for what it says, not for who says it; and in lists `shown`, `masked` (told of without saying whom it concerns) or
 * `hidden`.
 */
export function outcome(method: string, question: Question, heard: Heard, sought: Sought): string {
  const { answer } = heard
  const read = question.reads?.(answer)
  if (read) return read
  const { status } = answer
  if (status >= 300 && status !== 409 && status !== 412 && status !== 422) return String(status)
  if (question.place === 'list' || question.place === 'search' || question.place === 'export') {
    return status < 300 ? presence(heard, sought[heard.subject as keyof Sought]) : String(status)
  }
  return method === 'GET' ? String(status) : 'may'
}

function presence({ answer: { body }, lookedFor }: Heard, subject: Subject | undefined): string {
  if (lookedFor) return body.includes(lookedFor) ? 'shown' : 'hidden'
  if (!subject) return 'hidden'
  if (subject.marks.some((mark) => body.includes(mark))) return 'shown'
  return objectsOf(subject).some((id) => body.includes(id)) ? 'masked' : 'hidden'
}

function objectsOf({ order, lines, steps, task, ownTask, password }: Subject): string[] {
  return [order, ...Object.values(lines), ...Object.values(steps), task, ownTask, password]
}

/** Whether somebody who asked about two subjects can tell one from the other, where neither is for them: how. */
export function difference(one: Heard, other: Heard): string | undefined {
  const [a, b] = [one, other].map(({ answer }) => anonymized(answer))
  return a === b ? undefined : `${one.subject} and ${other.subject} are told apart by ${one.persona}:\n  ${a}\n  ${b}`
}

/** What two answers about different ids may not differ in: status, headers, shape and words. */
function anonymized({ status, headers, body }: Answer): string {
  const { date: _, 'content-length': __, 'set-cookie': ___, ...kept } = headers
  return [status, JSON.stringify(kept), body]
    .join(' ')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'TIME')
}

/** Whether an outcome means that the subject is for the persona. */
export function isGranted(result: string): boolean {
  return GRANTED.has(result)
}

/** Signs of people in an answer that has no business with them. */
export function traces(heard: Heard, isAllowed: (name: keyof Sought) => boolean, sought: Sought): string[] {
  const { persona, sent, answer } = heard
  const text = JSON.stringify(answer.headers) + answer.body
  return (Object.keys(sought) as (keyof Sought)[])
    .filter((name) => !isAllowed(name))
    .flatMap((name) => sought[name].marks.filter((mark) => text.includes(mark) && !sent.includes(mark)))
    .map((mark) => `${persona} reads ${mark} when asking about ${heard.subject}`)
}
