import type { components } from '../../api/generated/identity'
import { anna, protectedPerson } from '../fixtures/ids'
import { protectionLift } from '../fixtures/protections'
import { identityHandler } from './identity'
import { ok, pageOf, remembered, type Handler } from './handler'

type ProtectionLift = components['schemas']['ProtectionLiftView']

/** Protections that are to be lifted, which remember what was done with them; the feed marks nobody. */
export function protectionHandlers(lifts: readonly ProtectionLift[] = []): Handler[] {
  const known = remembered(lifts)
  const decided = { decidedBy: anna, decidedAt: '2026-09-01T09:00:00Z', actions: [] }
  return [
    identityHandler('get', '/identity/v1/protection-lifts', ({ query }) => {
      const state = query.get('state')
      return ok(
        pageOf(
          known.all().filter((one) => !state || one.state === state),
          query,
        ),
      )
    }),
    identityHandler('get', '/identity/v1/protection-lifts/standing', ({ query }) => {
      const identityId = query.get('identityId')
      const lift = known.all().find((one) => one.identityId === identityId && one.state === 'PROPOSED')
      return ok({
        lift: lift ?? null,
        markedInFeed: false,
        actions: lift || identityId !== protectedPerson ? [] : ['PROPOSE'],
      })
    }),
    identityHandler('post', '/identity/v1/protection-lifts', ({ body }) => {
      const { identityId, reason } = body as components['schemas']['ProtectionLiftRequest']
      return known.add(
        protectionLift(known.all().length + 1, { identityId, reason, proposedBy: anna, actions: ['REFUSE'] }),
      )
    }),
    identityHandler('post', '/identity/v1/protection-lifts/{id}/confirmation', ({ params }) =>
      known.change(params['id'], { state: 'LIFTED', ...decided }),
    ),
    identityHandler('post', '/identity/v1/protection-lifts/{id}/refusal', ({ params }) =>
      known.change(params['id'], { state: 'REFUSED', ...decided }),
    ),
  ]
}
