import type { components } from '../../api/generated/identity'
import { anna, bengt, id } from '../fixtures/ids'
import { ok, pageOf, type Asked, type Handler } from './handler'
import { identityHandler } from './identity'
import { notificationHandler } from './notification'
import { orderHandler } from './order'
import { policyHandler } from './policy'

const disclosures: components['schemas']['DisclosureView'][] = [
  {
    id: id('bb', 1),
    identityId: anna,
    viewerId: bengt,
    viewerName: 'Bengt Bergström',
    reason: 'Ärende 4711: glömt lösenord',
    openedAt: '2026-08-30T08:15:00Z',
    expiresAt: '2026-08-30T08:30:00Z',
  },
]

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
    identityHandler('get', '/identity/v1/disclosures', ({ query }) => ok(pageOf(disclosures, query))),
    identityHandler('post', '/identity/v1/data-extracts', extractBy('identity')),
    orderHandler('post', '/order/v1/data-extracts', extractBy('order')),
    policyHandler('post', '/policy/v1/data-extracts', extractBy('policy')),
    notificationHandler('post', '/notification/v1/data-extracts', extractBy('notification')),
  ]
}
