import { vi } from 'vitest'
import type { Handler } from './handlers/handler'

export interface Received {
  method: string
  path: string
  query: URLSearchParams
  headers: Headers
  body: unknown
}

export interface Server {
  /** Puts handlers before those already there. */
  use: (...handlers: Handler[]) => void
  received: Received[]
  answer: (request: Request) => Promise<Response>
}

/** Answers requests from handlers, and remembers what it was asked. */
export function createServer(handlers: readonly Handler[]): Server {
  let known = [...handlers]
  const received: Received[] = []
  return {
    received,
    use: (...more) => {
      known = [...more, ...known]
    },
    answer: async (request) => {
      const { pathname, searchParams } = new URL(request.url)
      const body = await bodyOf(request)
      received.push({ method: request.method, path: pathname, query: searchParams, headers: request.headers, body })
      for (const handler of known) {
        const params = handler.method === request.method ? match(handler.path, pathname) : undefined
        if (!params) continue
        // The first that fits answers; there is nothing to do side by side.
        // oxlint-disable-next-line no-await-in-loop
        const reply = await handler.respond({ params, query: searchParams, headers: request.headers, body })
        return new Response(reply.body === undefined ? null : JSON.stringify(reply.body), {
          status: reply.status,
          headers: { 'Content-Type': 'application/json', ...reply.headers },
        })
      }
      return new Response(null, { status: 404 })
    },
  }
}

/** Stands in for the network in component tests. */
export function installServer(server: Server): void {
  vi.stubGlobal('fetch', (input: Request | string, init?: RequestInit) =>
    server.answer(input instanceof Request ? input : new Request(new URL(input, window.location.origin), init)),
  )
}

function match(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = []
  const pattern = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name)
    return '([^/]+)'
  })
  const found = new RegExp(`^${pattern}$`).exec(path)
  if (!found) return undefined
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]))
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text()
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}
