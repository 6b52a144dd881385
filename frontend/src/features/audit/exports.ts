import { answer, identityService, notificationService, orderService, policyService } from '../../api/client'
import type { AuditFilter, Service } from './services'

/** One service's rows, as they are to be saved: a line of JSON for each. */
export function exportLog(service: Service, filter: AuditFilter): Promise<Blob> {
  const request = { body: { filter }, parseAs: 'blob' } as const
  switch (service) {
    case 'identity':
      return answer(identityService.POST('/identity/v1/audit-exports', request))
    case 'order':
      return answer(orderService.POST('/order/v1/audit-exports', request))
    case 'policy':
      return answer(policyService.POST('/policy/v1/audit-exports', request))
    case 'notification':
      return answer(notificationService.POST('/notification/v1/audit-exports', request))
  }
}
