import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, identityService } from '../../api/client'
import type { components } from '../../api/generated/identity'
import { HIGH_ASSURANCE } from '../../auth/permissions'

type Schemas = components['schemas']
export type IdentityRow = Schemas['PersonRow']
export type Identity = Schemas['PersonView']
export type Engagement = Schemas['EngagementView']
export type Assignment = Schemas['AssignmentView']
export type Reason = Schemas['ReasonView']

export type Disclosure = Schemas['DisclosureView']

export const disclosureScopes = ['OWN', 'ALL'] as const
export const engagementStates = ['CURRENT', 'COMING', 'ENDED'] as const
export const scopes = ['my-staff', 'all'] as const

interface ListQuery {
  scope: (typeof scopes)[number]
  state: (typeof engagementStates)[number] | undefined
  limit: number
  offset: number
}

/** People by name; a part of a name goes in the body, for addresses are written to logs. */
export function identitiesQuery({ scope, state, ...page }: ListQuery, text: string) {
  return queryOptions({
    queryKey: ['identities', 'list', scope, state, page, text],
    queryFn: ({ signal }) =>
      answer(
        text === ''
          ? identityService.GET('/identity/v1/identities', { params: { query: { scope, state, ...page } }, signal })
          : identityService.POST('/identity/v1/identities/searches', {
              params: { query: page },
              body: { scope, state: state ?? null, text },
              signal,
            }),
      ),
    placeholderData: keepPreviousData,
  })
}

export function identityQuery(id: string) {
  return queryOptions({
    queryKey: ['identities', id],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/identities/{id}', { params: { path: { id } }, signal })),
    // A protected person's details are not kept once their page has been left.
    gcTime: 0,
  })
}

export function assignmentsQuery(id: string) {
  return queryOptions({
    queryKey: ['identities', id, 'assignments'],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/identities/{id}/assignments', { params: { path: { id } }, signal })),
    gcTime: 0,
  })
}

/** Who has been shown the reader, or anybody in the organization (ID-9). */
export function disclosuresQuery(query: { scope: (typeof disclosureScopes)[number]; limit: number; offset: number }) {
  return queryOptions({
    queryKey: ['disclosures', query],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/disclosures', { params: { query }, signal })),
    gcTime: 0,
  })
}

export function openProtected(id: string, reason: string, idempotency: Record<string, string>): Promise<unknown> {
  return answer(
    identityService.POST('/identity/v1/identities/{id}/disclosures', {
      params: { path: { id } },
      body: { reason },
      headers: idempotency,
    }),
  )
}

export function hasHighAssurance(session: { assuranceLevel: number }): boolean {
  return session.assuranceLevel >= HIGH_ASSURANCE
}

/** Lets an engagement's access go on after its last day (AS-7). */
export function bridge(body: Schemas['BridgeRequest']): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/bridges', { body }))
}
