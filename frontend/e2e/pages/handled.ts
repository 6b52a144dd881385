import type { Page } from 'playwright-core'
import type { Session } from '../../src/auth/session'
import type { Handler } from '../../src/test/handlers/handler'
import { portalHandlers } from '../../src/test/handlers/portal'
import { createServer, type Server } from '../../src/test/server'

/** Answers the page's calls from the same handlers as the component tests. */
export async function handleCalls(
  page: Page,
  session: Session | null,
  handlers: readonly Handler[] = [],
): Promise<Server> {
  const server = createServer(portalHandlers(session))
  server.use(...handlers)
  await page.route(/\/(identity|policy|order|notification)\/v1\//, async (route) => {
    const request = route.request()
    const body = request.postDataBuffer()
    const answer = await server.answer(
      new Request(request.url(), {
        method: request.method(),
        headers: await request.allHeaders(),
        ...(body ? { body: new Uint8Array(body) } : {}),
      }),
    )
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    })
  })
  return server
}
