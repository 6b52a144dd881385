import type { components, paths } from '../../api/generated/order'
import { approvals } from '../fixtures/approvals'
import { handlersOf, ok, pageOf, refusal, type Handler } from './handler'

type Schemas = components['schemas']

const approvalHandler = handlersOf<paths>()

/** The steps that await the viewer; one that has been decided awaits nobody any more. */
export function approvalHandlers(): Handler[] {
  let awaiting = [...approvals]

  const decide = (stepId: string): Schemas['DecisionResult'] => {
    const awaits = awaiting.some((step) => step.stepId === stepId)
    awaiting = awaiting.filter((step) => step.stepId !== stepId)
    return awaits
      ? { stepId, status: 200, problem: null, detail: null }
      : { stepId, status: 409, problem: 'step-decided', detail: 'APPROVED' }
  }

  return [
    approvalHandler('get', '/order/v1/approvals', ({ query }) => {
      const kinds = query.getAll('kind')
      return ok(
        pageOf(
          awaiting.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)),
          query,
        ),
      )
    }),
    approvalHandler('get', '/order/v1/approvals/stuck', ({ query }) => ok(pageOf(awaiting, query))),
    approvalHandler('post', '/order/v1/approvals/{stepId}/reassignment', ({ params }) => {
      const step = awaiting.find(({ stepId }) => stepId === params['stepId'])
      awaiting = awaiting.filter((one) => one !== step)
      return step
        ? ok({ stepId: step.stepId, lineId: step.lineId, state: 'AWAITING_APPROVAL' })
        : refusal(404, 'not-found')
    }),
    approvalHandler('post', '/order/v1/approvals/decisions', ({ body }) =>
      ok({ results: (body as Schemas['DecisionsBody']).stepIds.map(decide) }),
    ),
    approvalHandler('post', '/order/v1/approvals/{stepId}/question', ({ params }) => {
      const step = awaiting.find(({ stepId }) => stepId === params['stepId'])
      return step
        ? ok({ stepId: step.stepId, lineId: step.lineId, state: 'AWAITING_APPROVAL' })
        : refusal(404, 'not-found')
    }),
  ]
}
