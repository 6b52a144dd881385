import { keepPreviousData, queryOptions, skipToken, useQueries, useQuery } from '@tanstack/react-query'
import { answer, identityService, orderService } from '../../api/client'
import { linesQuery } from '../../api/lines'
import { type LineAction, type Recipient } from './queries'

/** More than are shown at once; those who are not among them are found by name. */
const LISTED = 200

/** The first of those whom the viewer may order for. */
export function nearRecipientsQuery() {
  return queryOptions({
    queryKey: ['recipients', 'near'],
    queryFn: ({ signal }) =>
      answer(orderService.GET('/order/v1/recipients', { params: { query: { limit: LISTED, offset: 0 } }, signal })),
  })
}

export function recipientsOfQuery(identityIds: readonly string[]) {
  return queryOptions({
    queryKey: ['recipients', 'of', identityIds],
    queryFn: ({ signal }) =>
      answer(
        orderService.GET('/order/v1/recipients', {
          params: { query: { identityIds: [...identityIds], limit: LISTED, offset: 0 } },
          signal,
        }),
      ),
    enabled: identityIds.length > 0,
  })
}

/** Those whom the viewer may order for, by part of a name: names are known by one service, rights by another. */
export function recipientSearchQuery(search: string) {
  return queryOptions({
    queryKey: ['recipients', 'search', search],
    queryFn: async ({ signal }): Promise<Recipient[]> => {
      const people = await answer(
        identityService.POST('/identity/v1/identities/searches', {
          params: { query: { limit: 50, offset: 0 } },
          body: { text: search, scope: 'all', state: null },
          signal,
        }),
      )
      const identityIds = people.items.map(({ id }) => id)
      if (identityIds.length === 0) return []
      const query = { identityIds, limit: LISTED, offset: 0 }
      return (await answer(orderService.GET('/order/v1/recipients', { params: { query }, signal }))).items
    },
    enabled: search.length > 1,
    placeholderData: keepPreviousData,
  })
}

/** Whether one may order for somebody else, as one does for one of these. */
export function mayOrderForOthers(recipients: readonly Recipient[]): boolean {
  return recipients.some(({ rights }) => rights.some((right) => right !== 'SELF'))
}

/** What an engagement gives that can be ordered for others too (OR-4); nothing is asked before one is chosen. */
export function givenQuery(engagementId: string | undefined) {
  return queryOptions({
    queryKey: ['recipients', 'given', engagementId],
    queryFn: engagementId
      ? ({ signal }) =>
          answer(
            orderService.GET('/order/v1/recipients/{engagementId}/holdings', {
              params: { path: { engagementId } },
              signal,
            }),
          )
      : skipToken,
    gcTime: 0,
  })
}

function assignmentsQuery(identityId: string) {
  return queryOptions({
    queryKey: ['identities', identityId, 'assignments'],
    queryFn: ({ signal }) =>
      answer(
        identityService.GET('/identity/v1/identities/{id}/assignments', {
          params: { path: { id: identityId } },
          signal,
        }),
      ),
    gcTime: 0,
  })
}

/** What those with the same title at the same units as the chosen people usually have (OR-1). */
export function useUsual(recipients: readonly Recipient[]): ReadonlySet<string> {
  const found = useQueries({ queries: recipients.map(({ engagementId }) => usualQuery(engagementId)) })
  return new Set(found.flatMap(({ data }) => data?.resourceIds ?? []))
}

function usualQuery(engagementId: string) {
  return queryOptions({
    queryKey: ['recipients', 'usual', engagementId],
    queryFn: ({ signal }) =>
      answer(
        orderService.GET('/order/v1/recipients/{engagementId}/holdings/usual', {
          params: { path: { engagementId } },
          signal,
        }),
      ),
  })
}

/** What somebody has, or is about to have; with the line that ordered it, when one did. */
export interface Held {
  lineId: string | null
  level: string | null
  to: string | null
}

/** An inquiry and an exception give nobody anything. */
const gives: ReadonlySet<LineAction> = new Set(['NEW', 'CHANGE', 'EXTEND'])

export type HeldBy = (recipient: Recipient, resourceId: string) => Held | undefined

/** What the chosen people have already, from orders under way and from what they have been given. */
export function useHeld(recipients: readonly Recipient[]): HeldBy {
  const recipientIds = [...new Set(recipients.map(({ identityId }) => identityId))]
  const open = useQuery({
    ...linesQuery({ scope: 'PEOPLE', open: true, recipientIds, limit: 500, offset: 0 }),
    enabled: recipientIds.length > 0,
  }).data?.items
  const given = useQueries({ queries: recipientIds.map(assignmentsQuery) })

  return ({ identityId, engagementId }, resourceId) => {
    const line = open?.find(
      (one) => one.engagementId === engagementId && one.resourceId === resourceId && gives.has(one.action),
    )
    if (line) return { lineId: line.id, level: line.level, to: line.to }
    const assignment = given[recipientIds.indexOf(identityId)]?.data?.items.find(
      (one) => one.resourceId === resourceId && one.state !== 'ENDED',
    )
    if (!assignment?.reasons.some((reason) => reason.engagementId === engagementId)) return undefined
    return { lineId: null, level: assignment.level, to: assignment.to }
  }
}
