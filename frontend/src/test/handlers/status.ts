import type { components } from '../../api/generated/identity'
import { ok, refusal, type Handler } from './handler'
import { identityHandler } from './identity'
import { notificationHandler } from './notification'
import { orderHandler } from './order'
import { policyHandler } from './policy'

type StatusLine = components['schemas']['StatusLine']

function works(what: string, of: string | null = null): StatusLine {
  return { what, of, condition: 'WORKS', count: 0, since: null, cause: null }
}

const at = '2026-09-01T09:00:00Z'
const common = [works('outbox'), works('reading', 'identity.identities'), works('reading', 'identity.units')]

/** Four services of which nothing waits. */
export function statusHandlers(): Handler[] {
  return [
    identityStatus([]),
    policyHandler('get', '/policy/v1/status', () =>
      ok({ service: 'policy', at, lines: [...common, works('beat'), works('entitlements')] }),
    ),
    orderHandler('get', '/order/v1/status', () => ok({ service: 'order', at, lines: [...common, works('beat')] })),
    notificationHandler('get', '/notification/v1/status', () =>
      ok({ service: 'notification', at, lines: [...common, works('beat'), works('mail')] }),
    ),
  ]
}

function identityStatus(lines: StatusLine[]): Handler {
  return identityHandler('get', '/identity/v1/status', () =>
    ok({ service: 'identity', at, lines: [works('outbox'), works('assignments'), ...lines] }),
  )
}

/** The directory is away, an import is held, and one service does not answer. */
export function troubledStatus(): Handler[] {
  return [
    identityStatus([
      { ...works('imports-held', 'kiv'), condition: 'WAITS', count: 1, since: '2026-09-01T05:12:00Z' },
      {
        ...works('deliveries', 'directory'),
        condition: 'STANDS_STILL',
        count: 212,
        since: '2026-09-01T08:03:00Z',
        cause: 'connect error',
      },
      { ...works('deliveries', 'badges'), condition: 'WAITS', count: 3, since: null },
      { ...works('something-new'), condition: 'STANDS_STILL' },
    ]),
    orderHandler('get', '/order/v1/status', () => refusal(500, 'internal-error')),
  ]
}
