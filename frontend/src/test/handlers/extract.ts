import type { components } from '../../api/generated/identity'
import { ok, type Asked, type Handler } from './handler'
import { identityHandler } from './identity'
import { notificationHandler } from './notification'
import { orderHandler } from './order'
import { policyHandler } from './policy'

function extractBy(service: string) {
  return ({ body }: Asked) => {
    const { identityId } = body as components['schemas']['DataExtractRequest']
    return ok({
      service,
      identityId,
      madeAt: '2026-09-01T10:00:00Z',
      kinds: [{ kind: 'audit', keptDays: null, rows: [] }],
    })
  }
}

/** What each service keeps about a person: here nothing but its name. */
export function extractHandlers(): Handler[] {
  return [
    identityHandler('post', '/identity/v1/data-extracts', extractBy('identity')),
    orderHandler('post', '/order/v1/data-extracts', extractBy('order')),
    policyHandler('post', '/policy/v1/data-extracts', extractBy('policy')),
    notificationHandler('post', '/notification/v1/data-extracts', extractBy('notification')),
  ]
}
