import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, identityService } from '../../api/client'
import type { components, paths } from '../../api/generated/identity'

type Schemas = components['schemas']
export type Registration = Schemas['Row']
export type RegistrationRequest = Schemas['RegistrationRequest']
export type RegistrationState = Schemas['RegistrationState']

type ListQuery = NonNullable<paths['/identity/v1/registrations']['get']['parameters']['query']>

export function registrationsQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['registrations', 'list', query],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/registrations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** The units for which the viewer may register people, by part of a name. */
export function registrationUnitsQuery(search: string) {
  return queryOptions({
    queryKey: ['registrations', 'units', search],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/registrations/units', { params: { query: { search } }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function register(body: RegistrationRequest, idempotency: Record<string, string>): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/registrations', { body, headers: idempotency }))
}

/** What can be done with a registration that is not over: each moves its last day. */
export const commands = {
  EXTEND: (id: string, to: string): Promise<unknown> =>
    answer(
      identityService.POST('/identity/v1/registrations/{id}/extension', { params: { path: { id } }, body: { to } }),
    ),
  END: (id: string, on: string): Promise<unknown> =>
    answer(identityService.POST('/identity/v1/registrations/{id}/ending', { params: { path: { id } }, body: { on } })),
} as const

export type RegistrationCommand = keyof typeof commands
