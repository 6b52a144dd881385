import type { components } from '../../api/generated/order'
import { keptApart } from '../fixtures/checks'
import { bengt } from '../fixtures/ids'
import { lineViews } from '../fixtures/orders'
import { endedSeparation, separations, violationCounts, violations } from '../fixtures/separations'
import { ok, pageOf, refusal, type Asked, type Handler } from './handler'
import { orderHandler } from './order'
import { policyHandler } from './policy'

/** What nobody may hold together, from policy-service, and who does all the same, from order-service. */
export function separationHandlers(): Handler[] {
  return [
    policyHandler('get', '/policy/v1/separations', ({ query }) =>
      ok(pageOf(query.get('ended') === 'true' ? [endedSeparation] : separations, query)),
    ),
    policyHandler('post', '/policy/v1/separations', () => ({ status: 201, body: separations[0] ?? endedSeparation })),
    policyHandler('post', '/policy/v1/separations/{id}/ending', ({ params }: Asked) =>
      separations.some(({ id }) => id === params['id']) ? ok(endedSeparation) : refusal(404, 'not-found'),
    ),
    orderHandler('get', '/order/v1/separations', () => ok(violationCounts)),
    orderHandler('get', '/order/v1/separations/{id}/violations', ({ query }) => ok(pageOf(violations, query))),
  ]
}

/** A line that everybody has said yes to, and that waits because of what its recipient has. */
export function lineKeptApart(lineId: string): Handler {
  return orderHandler('get', '/order/v1/lines/{id}', () => {
    const view = lineViews.find(({ line }) => line.id === lineId)
    return view
      ? ok({
          ...view,
          line: { ...view.line, state: 'AWAITING_PREREQUISITE' as const, waitingForIds: [] },
          unmet: ['KEPT_APART'],
          keptApart: [keptApart],
          steps: view.steps.slice(0, 1),
        })
      : refusal(404, 'not-found')
  })
}

/** The service's word on a draft of one line, with these findings. */
export function checkFinding(findings: components['schemas']['Finding'][]): Handler {
  return orderHandler('post', '/order/v1/orders/{id}/check', () =>
    ok({
      sendable: findings.every(({ severity }) => severity !== 'ERROR'),
      lines: [
        {
          position: 0,
          findings,
          approvals: [
            { kind: 'POLICY_ADMINISTRATOR', approverIds: [bengt], fulfilledBySender: false, why: 'separation' },
          ],
          from: '2026-12-14',
          to: null,
          priceOnce: 0,
          priceMonthly: 0,
          expectedOn: '2026-12-21',
        },
      ],
      priceOnce: 0,
      priceMonthly: 0,
    }),
  )
}
