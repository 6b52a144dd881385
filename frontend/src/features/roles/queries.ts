import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, identityService } from '../../api/client'
import type { components, paths } from '../../api/generated/identity'

type Schemas = components['schemas']
export type RoleHolder = Schemas['RoleHolderView']
export type Appointment = Schemas['AppointmentView']
export type AppointmentRequest = Schemas['AppointmentRequest']
export type AppointedRole = AppointmentRequest['role']

type HoldersQuery = NonNullable<paths['/identity/v1/roles']['get']['parameters']['query']>
type AppointmentsQuery = NonNullable<paths['/identity/v1/roles/appointments']['get']['parameters']['query']>

/** The roles that two administrators give. */
export const appointedRoles = [
  'POLICY_ADMINISTRATOR',
  'RESOURCE_OWNER',
  'ATTEST_LIST_KEEPER',
  'FULFILLER',
  'SERVICE_DESK',
  'PROTECTION_OFFICER',
  'AUDITOR',
  'SYSTEM_ADMINISTRATOR',
] as const satisfies readonly AppointedRole[]

/** All that can be held. */
export const heldRoles = [...appointedRoles, 'MANAGER', 'DELEGATE', 'ORDERER'] as const

/** Those that no administration limits. */
export const organizationRoles: readonly AppointedRole[] = ['PROTECTION_OFFICER', 'AUDITOR', 'SYSTEM_ADMINISTRATOR']

/** Everybody who may do something today, and why. */
export function holdersQuery(query: HoldersQuery) {
  return queryOptions({
    queryKey: ['roles', 'holders', query],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/roles', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** What administrators have proposed and given; what waits for a second yes comes first. */
export function appointmentsQuery(query: AppointmentsQuery) {
  return queryOptions({
    queryKey: ['roles', 'appointments', query],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/roles/appointments', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function propose(body: AppointmentRequest, idempotency: Record<string, string>): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/roles/appointments', { body, headers: idempotency }))
}

export function confirm(id: string): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/roles/appointments/{id}/confirmation', { params: { path: { id } } }))
}

export function end(id: string): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/roles/appointments/{id}/ending', { params: { path: { id } } }))
}
