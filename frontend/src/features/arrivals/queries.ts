import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, identityService, notificationService } from '../../api/client'
import type { components, paths } from '../../api/generated/identity'
import type { LineRow } from '../../api/lines'

export type Arrival = components['schemas']['ArrivalView']
export type Access = Arrival['access'][number]

type ListQuery = NonNullable<paths['/identity/v1/arrivals']['get']['parameters']['query']>

export function arrivalsQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['arrivals', query],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/arrivals', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** More passwords than wait for anybody. */
const LISTED = 200

/** The initial passwords that wait for the reader, by whom they are for. */
export function passwordsToFetchQuery() {
  return queryOptions({
    queryKey: ['passwords', 'list', 'arrivals'],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        notificationService.GET('/notification/v1/passwords', {
          params: { query: { limit: LISTED, offset: 0 } },
          signal,
        }),
      )
      return new Map(
        items
          .filter(({ state, actions }) => state === 'WAITING' && actions.includes('FETCH'))
          .map(({ id, identityId }) => [identityId, id]),
      )
    },
  })
}

/** States in which somebody or something still has to act before the line gives anything. */
const held = new Set([
  'AWAITING_PREREQUISITE',
  'AWAITING_APPROVAL',
  'AWAITING_ATTESTATION',
  'BEING_DELIVERED',
  'FAILED',
])

/** What is ordered for an arrival and will not be there on its first day unless somebody acts. */
export function heldBack(lines: readonly LineRow[], { engagementId, firstDay }: Arrival): LineRow[] {
  return lines.filter((line) => line.engagementId === engagementId && held.has(line.state) && line.from <= firstDay)
}
