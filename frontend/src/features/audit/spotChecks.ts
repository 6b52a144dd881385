import { queryOptions } from '@tanstack/react-query'
import { answer, identityService, notificationService, orderService, policyService } from '../../api/client'
import type { components } from '../../api/generated/identity'
import { asProblem, type Problem } from '../../api/problem'
import { services, type Service } from './services'

type Schemas = components['schemas']

export type SpotCheck = Schemas['SpotCheckView']
export type SpotCheckRow = Schemas['DrawnRow']
type Summary = Schemas['SpotCheckSummary']
export type SpotCheckRequest = Schemas['SpotCheckRequest']
export type ReviewRequest = Schemas['SpotCheckReviewRequest']
export type Verdict = Schemas['SpotCheckVerdict']

/** A spot check in the list, and whose log it was drawn from. */
export interface Listed extends Summary {
  service: Service
}

/** The latest of each log. */
const LISTED = 50

function listOf(service: Service, signal: AbortSignal) {
  const options = { params: { query: { limit: LISTED, offset: 0 } }, signal }
  switch (service) {
    case 'identity':
      return answer(identityService.GET('/identity/v1/audit-spot-checks', options))
    case 'order':
      return answer(orderService.GET('/order/v1/audit-spot-checks', options))
    case 'policy':
      return answer(policyService.GET('/policy/v1/audit-spot-checks', options))
    case 'notification':
      return answer(notificationService.GET('/notification/v1/audit-spot-checks', options))
  }
}

interface AllLists {
  items: Listed[]
  away: { service: Service; problem: Problem }[]
}

/** The latest spot checks of all logs together; those of a service that is away are missing, and it is told. */
export function spotChecksQuery() {
  return queryOptions({
    queryKey: ['audit', 'spot-checks'],
    queryFn: async ({ signal }): Promise<AllLists> => {
      const answers = await Promise.all(
        services.map(async (service): Promise<AllLists> => {
          try {
            const { items } = await listOf(service, signal)
            return { items: items.map((item) => Object.assign(item, { service })), away: [] }
          } catch (failure) {
            if (signal.aborted) throw failure
            return { items: [], away: [{ service, problem: asProblem(failure) }] }
          }
        }),
      )
      const away = answers.flatMap((one) => one.away)
      const [first] = away
      if (first && away.length === services.length) throw first.problem
      const items = answers.flatMap((one) => one.items)
      return { items: items.toSorted((a, b) => Date.parse(b.drawnAt) - Date.parse(a.drawnAt)), away }
    },
  })
}

/** One with its rows. Reading it is on record, so it is not read again without being wished. */
export function spotCheckQuery(service: Service, id: string) {
  return queryOptions({
    queryKey: ['audit', 'spot-check', service, id],
    queryFn: ({ signal }) => {
      const options = { params: { path: { id } }, signal }
      switch (service) {
        case 'identity':
          return answer(identityService.GET('/identity/v1/audit-spot-checks/{id}', options))
        case 'order':
          return answer(orderService.GET('/order/v1/audit-spot-checks/{id}', options))
        case 'policy':
          return answer(policyService.GET('/policy/v1/audit-spot-checks/{id}', options))
        case 'notification':
          return answer(notificationService.GET('/notification/v1/audit-spot-checks/{id}', options))
      }
    },
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

export function draw(service: Service, body: SpotCheckRequest, header: { 'Idempotency-Key': string }) {
  const options = { body, params: { header } }
  switch (service) {
    case 'identity':
      return answer(identityService.POST('/identity/v1/audit-spot-checks', options))
    case 'order':
      return answer(orderService.POST('/order/v1/audit-spot-checks', options))
    case 'policy':
      return answer(policyService.POST('/policy/v1/audit-spot-checks', options))
    case 'notification':
      return answer(notificationService.POST('/notification/v1/audit-spot-checks', options))
  }
}

/** Says what a row is like; answers the spot check as it stands then. */
export function review(service: Service, id: string, body: ReviewRequest): Promise<SpotCheck> {
  const options = { body, params: { path: { id } } }
  switch (service) {
    case 'identity':
      return answer(identityService.POST('/identity/v1/audit-spot-checks/{id}/reviews', options))
    case 'order':
      return answer(orderService.POST('/order/v1/audit-spot-checks/{id}/reviews', options))
    case 'policy':
      return answer(policyService.POST('/policy/v1/audit-spot-checks/{id}/reviews', options))
    case 'notification':
      return answer(notificationService.POST('/notification/v1/audit-spot-checks/{id}/reviews', options))
  }
}
