import { randomUUID } from 'node:crypto'
import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { portalOrigin } from '../portal/portal'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** What is sent: the path with its query, and a body that is sent as JSON unless a type says otherwise. */
export interface Asked {
  method: string
  path: string
  body?: unknown
  type?: string
  headers?: Record<string, string>
}

/** Hears of everything that is asked and answered, and by which credentials. */
export type Listener = (asked: Asked, answer: Answer, credentials: Record<string, string>) => void

const listeners: Listener[] = []

export function listen(listener: Listener): void {
  listeners.push(listener)
}

const CONNECTIONS = 8
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

/** Asks the portal's origin, as somebody whom these headers make known. */
export function send(asked: Asked, credentials: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(portalOrigin())
  const body = asked.body === undefined || typeof asked.body === 'string' ? asked.body : JSON.stringify(asked.body)
  const headers = {
    ...(body === undefined ? {} : { 'Content-Type': asked.type ?? 'application/json' }),
    'Content-Length': String(Buffer.byteLength(body ?? '')),
    'X-Requested-With': 'portal',
    ...credentials,
    ...asked.headers,
  }
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method: asked.method, path: asked.path, headers, agent }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const { statusCode: status = 0, headers: answered } = answer
        const heard = { status, headers: answered, body: Buffer.concat(chunks).toString('utf8') }
        for (const listener of listeners) listener(asked, heard, credentials)
        resolve(heard)
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Somebody signed in, for making and looking up what the matrix needs. */
export class Session {
  readonly credentials: Record<string, string>

  constructor(credentials: Record<string, string>) {
    this.credentials = credentials
  }

  async get<Content>(path: string): Promise<Content> {
    return this.#content(await this.#send({ method: 'GET', path }))
  }

  async post<Content>(path: string, body?: unknown, type?: string): Promise<Content> {
    // As the browser application does: sent twice, it is done once (API-1).
    const headers = { 'Idempotency-Key': randomUUID() }
    return this.#content(await this.#send({ method: 'POST', path, body, type, headers }))
  }

  async #send(asked: Asked): Promise<{ asked: Asked; answer: Answer }> {
    return { asked, answer: await send(asked, this.credentials) }
  }

  #content<Content>({ asked, answer }: { asked: Asked; answer: Answer }): Content {
    if (answer.status >= 300) throw new Error(`${asked.method} ${asked.path}: ${answer.status} ${answer.body}`)
    return (answer.body === '' ? undefined : JSON.parse(answer.body)) as Content
  }
}

/** What a service that does not know of everything yet refuses; everything else is a fault. */
export function refusedYet(failure: unknown): undefined {
  if (!/: (404|422|503) /.test(String(failure))) throw failure
}
