import { readdirSync, readFileSync, statSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { portalData, portalOrigin } from '../portal/portal'
import { dump } from './backstage'
import type { Heard } from './recorder'

export const PLACES = ['answer', 'topic', 'database', 'log', 'mail', 'file', 'metrics', 'browser'] as const
export type Place = (typeof PLACES)[number]

/** Bytes that somebody may get hold of. */
export interface Evidence {
  place: Place
  where: string
  /** Of an answer: to whom. */
  who?: string
  bytes: Buffer
  /** Of an answer: what had been sent, which the asker knew before. */
  sent?: string
}

const MANAGEMENT = { identity: 30, policy: 31, order: 32, notification: 33 }
/** Below the portal's data: what is looked into where, by folder. PostgreSQL's own files hold what the tables hold. */
const FOLDERS: Record<string, Place> = { logs: 'log', mail: 'mail', kafka: 'topic' }
const NOT_READ = new Set(['postgres', 'cache'])
/** What services and their libraries leave in the machine's folder for temporary files. */
const TEMPORARY = ['uploads', 'vertx-cache']

/** Everything there is, as the portal stands. */
export async function* evidence(heard: readonly Heard[], profiles: readonly string[]): AsyncGenerator<Evidence> {
  yield* heard.map(answerOf)
  yield* await Promise.all(Object.entries(MANAGEMENT).map(([service, offset]) => metricsOf(service, offset)))
  for (const profile of profiles) yield* filesBelow(profile, 'browser', '')
  const dumped = dump()
  yield* filesBelow(join(dumped, 'databases'), 'database', '')
  yield* filesBelow(join(dumped, 'topics'), 'topic', '')
  yield* data()
  for (const folder of TEMPORARY) yield* filesBelow(join(tmpdir(), folder), 'file', `temporary/${folder}/`)
}

function answerOf({ who, operation, sent, answer }: Heard): Evidence {
  const bytes = Buffer.from(JSON.stringify(answer.headers) + answer.body)
  return { place: 'answer', where: operation, who, bytes, sent }
}

async function metricsOf(service: string, offset: number): Promise<Evidence> {
  const port = Number(new URL(portalOrigin()).port) + offset
  const answer = await fetch(`http://127.0.0.1:${port}/q/metrics`)
  return { place: 'metrics', where: service, bytes: Buffer.from(await answer.text()) }
}

function* data(): Generator<Evidence> {
  for (const name of readdirSync(portalData())) {
    if (!NOT_READ.has(name)) yield* filesBelow(join(portalData(), name), FOLDERS[name] ?? 'file', `${name}/`)
  }
}

function* filesBelow(path: string, place: Place, prefix: string): Generator<Evidence> {
  if (!existsSync(path)) return
  const isFile = statSync(path).isFile()
  const names = isFile ? [path] : readdirSync(path, { recursive: true }).map((name) => join(path, String(name)))
  for (const file of names) {
    const where = prefix + (isFile ? '' : relative(path, file))
    // Indexes of the broker are numbers, and mostly empty.
    if (!statSync(file).isFile() || /\.(time)?index$/.test(file)) continue
    const bytes = readFileSync(file)
    yield { place, where, bytes }
    if (place === 'mail') yield { place, where, bytes: unfolded(bytes) }
  }
}

/** A mail whose lines are one: base64 and quoted-printable break them anywhere. */
function unfolded(mail: Buffer): Buffer {
  return Buffer.from(mail.toString('latin1').replaceAll(/=?\r?\n/g, ''), 'latin1')
}
