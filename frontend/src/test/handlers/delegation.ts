import type { components } from '../../api/generated/identity'
import { delegations, offer } from '../fixtures/delegations'
import { ok, pageOf, refusal, type Handler } from './handler'
import { identityHandler } from './identity'

type Delegation = components['schemas']['DelegationView']

/** Delegations, which remember what was taken back. */
export function delegationHandlers(): Handler[] {
  let known = [...delegations]
  return [
    identityHandler('get', '/identity/v1/delegations', ({ query }) => ok(pageOf(known, query))),
    identityHandler('get', '/identity/v1/delegations/offer', () => ok(offer)),
    identityHandler('post', '/identity/v1/delegations', ({ body }) => {
      const { delegateId, from, to } = body as components['schemas']['DelegationRequest']
      const [first] = delegations
      return first ? { status: 201, body: { ...first, delegateId, from, to } } : refusal(404, 'not-found')
    }),
    identityHandler('post', '/identity/v1/delegations/{id}/revocation', ({ params }) => {
      const found = known.find(({ id }) => id === params['id'])
      if (!found) return refusal(404, 'not-found')
      const ended: Delegation = { ...found, state: 'ENDED', endedBecause: 'REVOKED', actions: [] }
      known = known.map((one) => (one === found ? ended : one))
      return ok(ended)
    }),
  ]
}
