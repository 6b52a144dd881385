import { queryOptions } from '@tanstack/react-query'
import { answer, identityService, notificationService, orderService, policyService } from '../../api/client'
import type { components } from '../../api/generated/identity'

export type ServiceStatus = components['schemas']['ServiceStatus']
export type StatusLine = components['schemas']['StatusLine']

/** Each tells of itself. */
export const services = ['identity', 'policy', 'order', 'notification'] as const

export type Service = (typeof services)[number]

const OFTEN = 15_000

function ask(service: Service, signal: AbortSignal): Promise<ServiceStatus> {
  switch (service) {
    case 'identity':
      return answer(identityService.GET('/identity/v1/status', { signal }))
    case 'policy':
      return answer(policyService.GET('/policy/v1/status', { signal }))
    case 'order':
      return answer(orderService.GET('/order/v1/status', { signal }))
    case 'notification':
      return answer(notificationService.GET('/notification/v1/status', { signal }))
  }
}

/** How a service is now; asked again and again as long as somebody looks. */
export function statusQuery(service: Service) {
  return queryOptions({
    queryKey: ['status', service],
    queryFn: ({ signal }) => ask(service, signal),
    staleTime: OFTEN,
    refetchInterval: OFTEN,
  })
}
