import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { preview, type Connect, type PreviewServer } from 'vite'
import type { Session } from '../../src/auth/session'
import type { Handler } from '../../src/test/handlers/handler'
import { portalHandlers } from '../../src/test/handlers/portal'
import { createServer, type Server } from '../../src/test/server'
import { launchBrowser } from '../browser'

/** Tells whose handlers answer a page's calls. */
const WINDOW = 'x-test-window'
const CALLS = /^\/(identity|policy|order|notification)\/v1\//

const windows = new Map<string, Server>()

/** A browser, and the built application at an address of its own. */
export interface Stage {
  browser: Browser
  origin: string
  close: () => Promise<void>
}

/**
 * Serves the built application under the policy that the portal's origin uses. The handlers answer behind it, so that
 * nothing stands between the browser and what it loads: it keeps files and compiled scripts as in real life.
 */
export async function openStage(): Promise<Stage> {
  const [browser, server] = await Promise.all([launchBrowser(), serve()])
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    browser,
    origin: `http://localhost:${address.port}`,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

function serve(): Promise<PreviewServer> {
  return preview({
    preview: { host: '127.0.0.1', port: 0, headers: { 'Cache-Control': 'max-age=3600' } },
    plugins: [
      {
        name: 'handlers',
        configurePreviewServer: ({ middlewares }) => {
          middlewares.use(answerCalls)
        },
      },
    ],
  })
}

/** Answers the page's calls from the same handlers as the component tests. */
export async function handleCalls(
  page: Page,
  session: Session | null,
  handlers: readonly Handler[] = [],
): Promise<Server> {
  const server = createServer(portalHandlers(session))
  server.use(...handlers)
  const name = randomUUID()
  windows.set(name, server)
  await page.setExtraHTTPHeaders({ [WINDOW]: name })
  return server
}

const answerCalls: Connect.NextHandleFunction = (asked, response, next) => {
  const server = windows.get(String(asked.headers[WINDOW]))
  if (!server || !CALLS.test(asked.url ?? '')) {
    next()
    return
  }
  const answer = async () => {
    const reply = await server.answer(await requestOf(asked))
    response.writeHead(reply.status, Object.fromEntries(reply.headers))
    response.end(Buffer.from(await reply.arrayBuffer()))
  }
  answer().catch(next)
}

async function requestOf(asked: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = []
  for await (const part of asked) parts.push(part as Buffer)
  return new Request(new URL(asked.url ?? '/', `http://${asked.headers.host}`), {
    method: asked.method ?? 'GET',
    headers: Object.entries(asked.headers).flatMap(([name, value]): [string, string][] =>
      [value ?? []].flat().map((one) => [name, one]),
    ),
    ...(parts.length > 0 ? { body: Buffer.concat(parts) } : {}),
  })
}
