import { send } from './client'
import { isGranted, type Heard } from './judge'
import { GUISES, PERSONAS, sessionOf, type Persona } from './personas'
import type { Filling, Question } from './questions/question'
import type { Row, Rows } from './table'
import type { World } from './world'

const AT_ONCE = 8

/**
 * Puts the question for every persona about every subject; who may do it comes last, so that others find it undone, and
 * after them the same person in another guise.
 */
export async function ask(world: World, operation: string, question: Question, rows?: Rows): Promise<Heard[]> {
  const subjects = question.subjects(world)
  const cells = (question.isShared ? subjects.slice(0, 1) : subjects).flatMap((subject) =>
    askers(question).map((persona) => ({ persona, subject, may: isLast(rows?.get(subject), persona) })),
  )
  const asked = (cell: (typeof cells)[number]) => put(world, operation, question, cell)
  const others = await pooled(
    cells.filter(({ may }) => !may),
    asked,
    AT_ONCE,
  )
  const granted = await pooled(
    cells.filter(({ may }) => may),
    asked,
    operation.startsWith('GET') ? AT_ONCE : 1,
  )
  const heard = [...others, ...granted]
  if (!question.isShared) return heard
  return subjects.flatMap((subject) => {
    const lookedFor = question.looksFor?.(world, subject)
    return heard.map(({ persona, sent, answer }) => ({ persona, subject, sent, lookedFor, answer }))
  })
}

function isLast(row: Row | undefined, persona: Persona): boolean {
  return [persona, GUISES[persona]].some((one) => one && isGranted(row?.get(one) ?? ''))
}

/** Who is asked: a question that is scarce is put to each person in one guise. */
export function askers({ isScarce }: Question): readonly Persona[] {
  return isScarce ? PERSONAS.filter((persona) => !GUISES[persona]) : PERSONAS
}

async function put(
  world: World,
  operation: string,
  question: Question,
  { persona, subject }: { persona: Persona; subject: string },
): Promise<Heard> {
  const session = sessionOf(world, persona)
  const filling = await question.fill(world, subject, { persona, session })
  const [method = '', template = ''] = operation.split(' ')
  const path = filled(template, filling)
  const asked = { method, path, body: filling.body, type: filling.type, headers: filling.headers }
  const answer = await send(asked, session?.credentials)
  return { persona, subject, sent: path + JSON.stringify(filling.body ?? ''), answer }
}

function filled(template: string, { params = {}, query }: Filling): string {
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return query ? `${path}?${query}` : path
}

async function pooled<In, Out>(items: In[], work: (item: In) => Promise<Out>, workers: number): Promise<Out[]> {
  const results: Out[] = []
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) {
      // Each worker does one at a time.
      // oxlint-disable-next-line no-await-in-loop
      results.push(await work(item))
    }
  }
  await Promise.all(Array.from({ length: workers }, worker))
  return results
}
