import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, policyService, versionedAnswer } from '../../api/client'
import type { components, paths } from '../../api/generated/policy'

type Schemas = components['schemas']
export type Policy = Schemas['PolicyView']
export type PolicyDetail = Schemas['PolicyDetail']
export type PolicyBody = Schemas['PolicyBody']
export type PolicyResource = Schemas['PolicyGrant']
export type Effect = Schemas['Effect']
export type Explanation = Schemas['ExplanationView']

type ListQuery = NonNullable<paths['/policy/v1/policies']['get']['parameters']['query']>

export const policyStates = ['DRAFT', 'ACTIVE', 'RETIRED'] as const

export function policiesQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['policies', 'list', query],
    queryFn: ({ signal }) => answer(policyService.GET('/policy/v1/policies', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function policyQuery(id: string) {
  return queryOptions({
    queryKey: ['policies', id],
    queryFn: ({ signal }) =>
      versionedAnswer(policyService.GET('/policy/v1/policies/{id}', { params: { path: { id } }, signal })),
  })
}

export function effectQuery(id: string) {
  return queryOptions({
    queryKey: ['policies', id, 'effect'],
    queryFn: ({ signal }) =>
      answer(policyService.GET('/policy/v1/policies/{id}/effect', { params: { path: { id } }, signal })),
    // A decision rests on these counts: they are counted anew each time they are shown.
    staleTime: 0,
  })
}

/** Why policies give a person a resource on a day, or why not (PO-7). */
export function explanationQuery(identityId: string, resourceId: string, date: string | undefined) {
  return queryOptions({
    queryKey: ['explanations', identityId, resourceId, date],
    queryFn: ({ signal }) =>
      answer(
        policyService.GET('/policy/v1/explanations', {
          params: { query: { identityId, resourceId, ...(date ? { date } : {}) } },
          signal,
        }),
      ),
  })
}

export function createPolicy(body: PolicyBody, idempotency: Record<string, string>): Promise<PolicyDetail> {
  return answer(policyService.POST('/policy/v1/policies', { body, headers: idempotency }))
}

/** Saves a next version; refused when somebody else has saved one since `version` was read. */
export function changePolicy(id: string, version: string, body: PolicyBody): Promise<PolicyDetail> {
  return answer(
    policyService.PUT('/policy/v1/policies/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
  )
}

export function activatePolicy(id: string, reason: string): Promise<unknown> {
  return answer(
    policyService.POST('/policy/v1/policies/{id}/activation', { params: { path: { id } }, body: { reason } }),
  )
}

export function retirePolicy(id: string, reason: string): Promise<unknown> {
  return answer(
    policyService.POST('/policy/v1/policies/{id}/retirement', { params: { path: { id } }, body: { reason } }),
  )
}
