import { queryOptions } from '@tanstack/react-query'
import { answer, identityService, notificationService, orderService } from '../../api/client'
import type { components } from '../../api/generated/identity'

type Schemas = components['schemas']
export type DelegationRequest = Schemas['DelegationRequest']
export type DelegationOffer = Schemas['Offer']

/** More passwords than wait for anybody. */
const LISTED = 200

/** What the viewer can lend, and to whom. */
export function offerQuery() {
  return queryOptions({
    queryKey: ['delegations', 'offer'],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/delegations/offer', { signal })),
  })
}

/** How much waits for the viewer as a manager already: whoever has the role lent can do it too. */
export function waitingWorkQuery() {
  return queryOptions({
    queryKey: ['delegations', 'waiting'],
    queryFn: async ({ signal }) => {
      const [approvals, passwords] = await Promise.all([
        answer(
          orderService.GET('/order/v1/approvals', {
            params: { query: { kind: ['LINE_MANAGER'], limit: 1, offset: 0 } },
            signal,
          }),
        ),
        answer(
          notificationService.GET('/notification/v1/passwords', {
            params: { query: { limit: LISTED, offset: 0 } },
            signal,
          }),
        ),
      ])
      const toFetch = passwords.items.filter((one) => one.state === 'WAITING' && one.actions.includes('FETCH'))
      return { approvals: approvals.total, passwords: toFetch.length }
    },
  })
}

export function lend(body: DelegationRequest, idempotency: Record<string, string>): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/delegations', { body, headers: idempotency }))
}

export function revoke(id: string): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/delegations/{id}/revocation', { params: { path: { id } } }))
}
