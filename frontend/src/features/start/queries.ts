import { queryOptions } from '@tanstack/react-query'
import { answer, identityService, notificationService, orderService, policyService } from '../../api/client'
import type { components } from '../../api/generated/identity'

export type StaffMember = components['schemas']['PersonRow']

/** More direct staff than any manager has; one page is enough to see who comes and goes. */
const STAFF = 200

export function staffQuery() {
  return queryOptions({
    queryKey: ['identities', 'list', 'start'],
    queryFn: ({ signal }) =>
      answer(
        identityService.GET('/identity/v1/identities', {
          params: { query: { scope: 'my-staff', limit: STAFF, offset: 0 } },
          signal,
        }),
      ),
  })
}

export function waitingPasswordsQuery() {
  return queryOptions({
    queryKey: ['passwords', 'list', 'start'],
    queryFn: ({ signal }) =>
      answer(
        notificationService.GET('/notification/v1/passwords', {
          params: { query: { limit: STAFF, offset: 0 } },
          signal,
        }),
      ),
  })
}

/** Only the number of questions is wanted. */
export function confirmationsCountQuery() {
  return queryOptions({
    queryKey: ['confirmations', 'count'],
    queryFn: ({ signal }) =>
      answer(orderService.GET('/order/v1/confirmations', { params: { query: { limit: 1, offset: 0 } }, signal })),
  })
}

/** Only the number of reviews is wanted. */
export function reviewsCountQuery() {
  return queryOptions({
    queryKey: ['reviews', 'count'],
    queryFn: ({ signal }) =>
      answer(orderService.GET('/order/v1/reviews', { params: { query: { limit: 1, offset: 0 } }, signal })),
  })
}

/** Only the number of findings is wanted. */
export function findingsCountQuery() {
  return queryOptions({
    queryKey: ['findings', 'count'],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/findings', { params: { query: { limit: 1, offset: 0 } }, signal })),
  })
}

export function latestImportsQuery() {
  return queryOptions({
    queryKey: ['imports', 'list', 'start'],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/imports', { params: { query: { limit: 50, offset: 0 } }, signal })),
  })
}

/** What waits for a second yes comes first. */
export function waitingRolesQuery() {
  return queryOptions({
    queryKey: ['roles', 'appointments', 'start'],
    queryFn: ({ signal }) =>
      answer(
        identityService.GET('/identity/v1/roles/appointments', { params: { query: { limit: 50, offset: 0 } }, signal }),
      ),
  })
}

/** Protections that wait for a second yes. */
export function waitingProtectionLiftsQuery() {
  return queryOptions({
    queryKey: ['protections', 'list', 'start'],
    queryFn: ({ signal }) =>
      answer(
        identityService.GET('/identity/v1/protection-lifts', {
          params: { query: { state: 'PROPOSED', limit: 50, offset: 0 } },
          signal,
        }),
      ),
  })
}

/** Only the number of policies is wanted whose proposal waits for the reader's yes. */
export function policyProposalsCountQuery() {
  return queryOptions({
    queryKey: ['policies', 'list', 'start'],
    queryFn: ({ signal }) =>
      answer(
        policyService.GET('/policy/v1/policies', {
          params: { query: { awaitsMe: true, limit: 1, offset: 0 } },
          signal,
        }),
      ),
  })
}

/** Where too few order, of the providers that the reader sees. */
export function lackingProvidersQuery() {
  return queryOptions({
    queryKey: ['providers', 'list', 'start'],
    queryFn: ({ signal }) =>
      answer(
        orderService.GET('/order/v1/providers', { params: { query: { lacking: true, limit: 5, offset: 0 } }, signal }),
      ),
  })
}

/** What awaits the reader's yes or no, of whatever kind. */
export function decisionsQuery() {
  return queryOptions({
    queryKey: ['approvals', 'list', 'start'],
    queryFn: ({ signal }) =>
      answer(orderService.GET('/order/v1/approvals', { params: { query: { limit: STAFF, offset: 0 } }, signal })),
  })
}
