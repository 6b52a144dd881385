import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, identityService } from '../../api/client'
import type { components } from '../../api/generated/identity'

export type MaintenanceWindow = components['schemas']['MaintenanceView']
export type MaintenanceRequest = components['schemas']['MaintenanceRequest']
export type MaintenanceAction = MaintenanceWindow['actions'][number]

/** All windows of the organization, the latest first. */
export function windowsQuery(query: { limit: number; offset: number }) {
  return queryOptions({
    queryKey: ['maintenance', 'windows', query],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/maintenance-windows', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function plan(body: MaintenanceRequest, idempotency: Record<string, string>): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/maintenance-windows', { body, headers: idempotency }))
}

export function change({ id, version }: MaintenanceWindow, body: MaintenanceRequest): Promise<unknown> {
  return answer(
    identityService.PUT('/identity/v1/maintenance-windows/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  )
}

export function close(id: string): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/maintenance-windows/{id}/closing', { params: { path: { id } } }))
}

export function cancel(id: string): Promise<unknown> {
  return answer(
    identityService.POST('/identity/v1/maintenance-windows/{id}/cancellation', { params: { path: { id } } }),
  )
}
