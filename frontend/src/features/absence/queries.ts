import { queryOptions } from '@tanstack/react-query'
import { answer, identityService, notificationService, orderService } from '../../api/client'
import type { Period } from './period'

/** More than any manager has coming, or waiting. */
const LISTED = 200

const one = { limit: 1, offset: 0 }

/** What the catalogue knows of the viewer, an absence among it. */
export function ownPageQuery(id: string) {
  return queryOptions({
    queryKey: ['identities', id],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/identities/{id}', { params: { path: { id } }, signal })),
  })
}

/** Who attests and orders meanwhile. */
export function standInsQuery(period: Period) {
  return queryOptions({
    queryKey: ['absence', 'stand-ins', period],
    queryFn: ({ signal }) =>
      answer(orderService.GET('/order/v1/absence', { params: { query: { ...period } }, signal })),
  })
}

/** Those of one's people who have not started. */
export function newcomersQuery() {
  return queryOptions({
    queryKey: ['identities', 'list', 'absence'],
    queryFn: ({ signal }) =>
      answer(
        identityService.GET('/identity/v1/identities', {
          params: { query: { scope: 'my-staff', state: 'COMING', limit: LISTED, offset: 0 } },
          signal,
        }),
      ),
  })
}

export function waitingPasswordsQuery() {
  return queryOptions({
    queryKey: ['passwords', 'list', 'absence'],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        notificationService.GET('/notification/v1/passwords', {
          params: { query: { limit: LISTED, offset: 0 } },
          signal,
        }),
      )
      return items.filter(({ state, actions }) => state === 'WAITING' && actions.includes('FETCH'))
    },
  })
}

/** How much waits for the viewer's decision, of each kind. */
export function openStepsQuery() {
  return queryOptions({
    queryKey: ['absence', 'open-steps'],
    queryFn: async ({ signal }) => {
      const [all, attestations, tasks] = await Promise.all([
        answer(orderService.GET('/order/v1/approvals', { params: { query: one }, signal })),
        answer(
          orderService.GET('/order/v1/approvals', { params: { query: { ...one, kind: ['ATTESTATION'] } }, signal }),
        ),
        answer(
          orderService.GET('/order/v1/tasks', {
            params: { query: { ...one, mine: true, state: ['ASSIGNED'] } },
            signal,
          }),
        ),
      ])
      return { approvals: all.total - attestations.total, attestations: attestations.total, tasks: tasks.total }
    },
  })
}
