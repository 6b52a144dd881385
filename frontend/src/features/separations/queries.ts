import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, orderService, policyService } from '../../api/client'
import type { components as OrderTypes } from '../../api/generated/order'
import type { components as PolicyTypes, paths } from '../../api/generated/policy'

export type Separation = PolicyTypes['schemas']['SeparationView']
export type SeparatedPair = PolicyTypes['schemas']['Separated']
export type SeparationBody = PolicyTypes['schemas']['SeparationBody']
export type Violation = OrderTypes['schemas']['ViolationView']
export type ViolationCount = OrderTypes['schemas']['ViolationCount']

type ListQuery = NonNullable<paths['/policy/v1/separations']['get']['parameters']['query']>

export function separationsQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['separations', 'list', query],
    queryFn: ({ signal }) => answer(policyService.GET('/policy/v1/separations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** How many hold both, by separation; of those that nobody breaks there is none. */
export function violationCountsQuery() {
  return queryOptions({
    queryKey: ['separations', 'counts'],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/separations', { signal })),
  })
}

/** The counts of these pairs; of a pair that nobody breaks there is none. */
export function countsOf(pairs: readonly SeparatedPair[], counts: readonly ViolationCount[]): ViolationCount[] {
  return counts.filter(({ separationId }) => pairs.some((pair) => pair.separationId === separationId))
}

export function violationsQuery(id: string, query: { limit: number; offset: number }) {
  return queryOptions({
    queryKey: ['separations', id, 'violations', query],
    queryFn: ({ signal }) =>
      answer(orderService.GET('/order/v1/separations/{id}/violations', { params: { path: { id }, query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function makeSeparation(body: SeparationBody, idempotency: Record<string, string>): Promise<Separation> {
  return answer(policyService.POST('/policy/v1/separations', { body, headers: idempotency }))
}

export function endSeparation(id: string, reason: string, idempotency: Record<string, string>): Promise<Separation> {
  return answer(
    policyService.POST('/policy/v1/separations/{id}/ending', {
      params: { path: { id }, header: idempotency },
      body: { reason },
    }),
  )
}
