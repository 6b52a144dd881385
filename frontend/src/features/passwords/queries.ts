import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, notificationService } from '../../api/client'
import type { components } from '../../api/generated/notification'

export type InitialPassword = components['schemas']['PasswordView']
export type FetchedPassword = components['schemas']['FetchedView']

export function passwordsQuery(page: { limit: number; offset: number }) {
  return queryOptions({
    queryKey: ['passwords', 'list', page],
    queryFn: ({ signal }) =>
      answer(notificationService.GET('/notification/v1/passwords', { params: { query: page }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function passwordQuery(id: string) {
  return queryOptions({
    queryKey: ['passwords', id],
    queryFn: ({ signal }) =>
      answer(notificationService.GET('/notification/v1/passwords/{id}', { params: { path: { id } }, signal })),
  })
}

/**
 * Makes the password and brings it here. Deliberately outside the query cache: the caller holds the only copy (PW-6).
 */
export function fetchPassword(id: string): Promise<FetchedPassword> {
  return answer(notificationService.POST('/notification/v1/passwords/{id}/fetching', { params: { path: { id } } }))
}

export function mayFetch(password: InitialPassword): boolean {
  return password.actions.includes('FETCH')
}
