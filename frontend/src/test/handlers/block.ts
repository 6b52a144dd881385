import type { components } from '../../api/generated/identity'
import { block, blocks } from '../fixtures/blocks'
import { anna } from '../fixtures/ids'
import { ok, pageOf, refusal, type Handler } from './handler'
import { identityHandler } from './identity'

type Block = components['schemas']['BlockView']

/** Blocks, which remember what was done with them. */
export function blockHandlers(): Handler[] {
  let known = [...blocks]
  const change = (id: string | undefined, part: Partial<Block>) => {
    const found = known.find((one) => one.id === id)
    if (!found) return refusal(404, 'not-found')
    const changed = { ...found, ...part }
    known = known.map((one) => (one === found ? changed : one))
    return ok(changed)
  }
  return [
    identityHandler('get', '/identity/v1/blocks', ({ query }) => {
      const state = query.get('state')
      return ok(
        pageOf(
          known.filter((one) => (state ? one.state === state : one.state !== 'LIFTED')),
          query,
        ),
      )
    }),
    identityHandler('get', '/identity/v1/blocks/standing', ({ query }) => {
      const found = known.find((one) => one.identityId === query.get('identityId') && one.state !== 'LIFTED')
      return ok({ block: found ?? null, actions: found || query.get('identityId') === anna ? [] : ['BLOCK'] })
    }),
    identityHandler('post', '/identity/v1/blocks', ({ body }) => {
      const { identityId, reason } = body as components['schemas']['BlockRequest']
      const made = block(known.length + 1, { identityId, reason })
      known = [made, ...known]
      return { status: 201, body: made }
    }),
    identityHandler('post', '/identity/v1/blocks/{id}/lift-proposal', ({ params, body }) =>
      change(params['id'], {
        state: 'LIFT_PROPOSED',
        liftReason: (body as components['schemas']['LiftProposal']).reason,
        liftProposedBy: anna,
        liftProposedAt: '2026-09-01T09:00:00Z',
        actions: ['REFUSE_LIFT'],
      }),
    ),
    identityHandler('post', '/identity/v1/blocks/{id}/lift-confirmation', ({ params }) =>
      change(params['id'], { state: 'LIFTED', liftedBy: anna, liftedAt: '2026-09-01T09:00:00Z', actions: [] }),
    ),
    identityHandler('post', '/identity/v1/blocks/{id}/lift-refusal', ({ params }) =>
      change(params['id'], {
        state: 'BLOCKED',
        liftReason: null,
        liftProposedBy: null,
        liftProposedAt: null,
        actions: ['PROPOSE_LIFT'],
      }),
    ),
  ]
}
