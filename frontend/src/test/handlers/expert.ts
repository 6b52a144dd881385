import type { components, paths } from '../../api/generated/order'
import { experts, expertSystems, providers } from '../fixtures/experts'
import { handlersOf, ok, pageOf, type Handler } from './handler'

const expertHandler = handlersOf<paths>()

/** Expert users by system and provider, and the news to them; providers and who orders there. */
export function expertHandlers(): Handler[] {
  return [
    expertHandler('get', '/order/v1/experts', ({ query }) =>
      ok(
        pageOf(
          experts.filter(
            ({ system, lacking }) =>
              (query.get('system') ?? system) === system && (query.get('lacking') !== 'true' || lacking),
          ),
          query,
        ),
      ),
    ),
    expertHandler('get', '/order/v1/providers', ({ query }) =>
      ok(
        pageOf(
          providers.filter(({ lacking }) => query.get('lacking') !== 'true' || lacking),
          query,
        ),
      ),
    ),
    expertHandler('get', '/order/v1/experts/systems', () => ok({ items: expertSystems })),
    expertHandler('post', '/order/v1/experts/news', ({ body }) => {
      const { system } = body as components['schemas']['NewsBody']
      const told = experts.filter((one) => one.system === system).flatMap(({ expertIds }) => expertIds)
      return { status: 201, body: { id: crypto.randomUUID(), experts: told.length } }
    }),
  ]
}
