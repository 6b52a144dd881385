import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, orderService, versionedAnswer } from '../../api/client'
import type { components, paths } from '../../api/generated/order'
import type { Resource } from '../../api/resources'

type Schemas = components['schemas']
export type { Resource }
export type ResourceBody = Schemas['ResourceRequest']
export type Terms = Schemas['OrderTerms']
export type Level = Schemas['Level']
export type Localized = Schemas['Localized']
export type Audience = Schemas['Audience']
export type Prerequisite = Schemas['Prerequisite']
export type NeedsAndRisk = Schemas['NeedsAndRisk']

type ListQuery = NonNullable<paths['/order/v1/resources']['get']['parameters']['query']>

export const stages = ['ACTIVE', 'RETIRED'] as const
export const kinds = ['PERMISSION', 'GROUP', 'USER_SERVICE', 'INQUIRY'] as const

export function resourceListQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['resources', 'list', query],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/resources', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function resourceQuery(id: string) {
  return queryOptions({
    queryKey: ['resources', id],
    queryFn: ({ signal }) =>
      versionedAnswer(orderService.GET('/order/v1/resources/{id}', { params: { path: { id } }, signal })),
  })
}

export function createResource(body: ResourceBody, idempotency: Record<string, string>): Promise<Resource> {
  return answer(orderService.POST('/order/v1/resources', { body, headers: idempotency }))
}

/** Changes a resource; refused when somebody else has changed it since `version` was read. */
export function changeResource(id: string, version: string, body: ResourceBody): Promise<Resource> {
  return answer(
    orderService.PUT('/order/v1/resources/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
  )
}

export function retireResource(id: string, reason: string): Promise<unknown> {
  return answer(
    orderService.POST('/order/v1/resources/{id}/retirement', { params: { path: { id } }, body: { reason } }),
  )
}
