import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, orderService } from '../../api/client'
import type { components, paths } from '../../api/generated/order'

type Schemas = components['schemas']
export type Approval = Schemas['ApprovalView']
export type StepKind = Schemas['StepKind']
export type Step = Schemas['StepView']
export type Decision = Schemas['DecisionBody']
export type DecisionResult = Schemas['DecisionResult']

type ListQuery = NonNullable<paths['/order/v1/approvals']['get']['parameters']['query']>

export const approvalKinds: StepKind[] = [
  'LINE_MANAGER',
  'RESOURCE_OWNER',
  'SECOND_PAIR_OF_EYES',
  'POLICY_ADMINISTRATOR',
]
export const attestationKinds: StepKind[] = ['ATTESTATION']

export function approvalsQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['approvals', 'list', query],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/approvals', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** Steps that nobody can decide, or that nobody has decided for long (AP-4). */
export function stuckQuery(query: Pick<ListQuery, 'limit' | 'offset'>) {
  return queryOptions({
    queryKey: ['approvals', 'stuck', query],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/approvals/stuck', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** Lets somebody else decide a step. */
export function reassign(stepId: string, approverId: string, reason: string): Promise<unknown> {
  return answer(
    orderService.POST('/order/v1/approvals/{stepId}/reassignment', {
      params: { path: { stepId } },
      body: { approverId, reason },
    }),
  )
}

/** A step as its line tells it; who decided it meanwhile stands there. */
export function stepQuery(lineId: string, stepId: string) {
  return queryOptions({
    queryKey: ['lines', lineId, 'step', stepId],
    queryFn: async ({ signal }) => {
      const view = await answer(orderService.GET('/order/v1/lines/{id}', { params: { path: { id: lineId } }, signal }))
      return view.steps.find(({ id }) => id === stepId) ?? null
    },
    staleTime: 0,
  })
}

export async function decideMany(stepIds: readonly string[], decision: Decision): Promise<DecisionResult[]> {
  const body = { stepIds: [...stepIds], decision }
  return (await answer(orderService.POST('/order/v1/approvals/decisions', { body }))).results
}

export function ask(stepId: string, text: string): Promise<unknown> {
  return answer(
    orderService.POST('/order/v1/approvals/{stepId}/question', { params: { path: { stepId } }, body: { text } }),
  )
}
