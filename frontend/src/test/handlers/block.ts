import type { components } from '../../api/generated/identity'
import { block, blocks } from '../fixtures/blocks'
import { anna } from '../fixtures/ids'
import { ok, pageOf, remembered, type Handler } from './handler'
import { identityHandler } from './identity'

/** Blocks, which remember what was done with them. */
export function blockHandlers(): Handler[] {
  const known = remembered(blocks)
  return [
    identityHandler('get', '/identity/v1/blocks', ({ query }) => {
      const state = query.get('state')
      return ok(
        pageOf(
          known.all().filter((one) => (state ? one.state === state : one.state !== 'LIFTED')),
          query,
        ),
      )
    }),
    identityHandler('get', '/identity/v1/blocks/standing', ({ query }) => {
      const found = known.all().find((one) => one.identityId === query.get('identityId') && one.state !== 'LIFTED')
      return ok({ block: found ?? null, actions: found || query.get('identityId') === anna ? [] : ['BLOCK'] })
    }),
    identityHandler('post', '/identity/v1/blocks', ({ body }) => {
      const { identityId, reason } = body as components['schemas']['BlockRequest']
      return known.add(block(known.all().length + 1, { identityId, reason }))
    }),
    identityHandler('post', '/identity/v1/blocks/{id}/lift-proposal', ({ params, body }) =>
      known.change(params['id'], {
        state: 'LIFT_PROPOSED',
        liftReason: (body as components['schemas']['LiftProposal']).reason,
        liftProposedBy: anna,
        liftProposedAt: '2026-09-01T09:00:00Z',
        actions: ['REFUSE_LIFT'],
      }),
    ),
    identityHandler('post', '/identity/v1/blocks/{id}/lift-confirmation', ({ params }) =>
      known.change(params['id'], { state: 'LIFTED', liftedBy: anna, liftedAt: '2026-09-01T09:00:00Z', actions: [] }),
    ),
    identityHandler('post', '/identity/v1/blocks/{id}/lift-refusal', ({ params }) =>
      known.change(params['id'], {
        state: 'BLOCKED',
        liftReason: null,
        liftProposedBy: null,
        liftProposedAt: null,
        actions: ['PROPOSE_LIFT'],
      }),
    ),
  ]
}
