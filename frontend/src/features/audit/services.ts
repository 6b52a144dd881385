import { answer, identityService, notificationService, orderService, policyService } from '../../api/client'
import type { components } from '../../api/generated/identity'

type Schemas = components['schemas']

export type AuditEntry = Schemas['AuditEntry']
export type AuditFilter = Schemas['AuditFilter']
export type AuditPosition = Schemas['AuditPosition']
export type AuditVerification = Schemas['AuditVerification']
type SearchRequest = Schemas['AuditSearchRequest']
type AuditAnchor = Schemas['AuditAnchor']

/** Each has a log of its own. */
export const services = ['identity', 'order', 'policy', 'notification'] as const

export type Service = (typeof services)[number]

/** Asks one service's log. */
export function search(service: Service, body: SearchRequest, signal: AbortSignal): Promise<Schemas['AuditFound']> {
  switch (service) {
    case 'identity':
      return answer(identityService.POST('/identity/v1/audit-searches', { body, signal }))
    case 'order':
      return answer(orderService.POST('/order/v1/audit-searches', { body, signal }))
    case 'policy':
      return answer(policyService.POST('/policy/v1/audit-searches', { body, signal }))
    case 'notification':
      return answer(notificationService.POST('/notification/v1/audit-searches', { body, signal }))
  }
}

/** Has one service follow its chain past the points that another one remembers. */
export async function verify(service: Service): Promise<AuditVerification> {
  const body = { anchors: await anchorsOf(service) }
  switch (service) {
    case 'identity':
      return answer(identityService.POST('/identity/v1/audit-verifications', { body }))
    case 'order':
      return answer(orderService.POST('/order/v1/audit-verifications', { body }))
    case 'policy':
      return answer(policyService.POST('/policy/v1/audit-verifications', { body }))
    case 'notification':
      return answer(notificationService.POST('/notification/v1/audit-verifications', { body }))
  }
}

/** The latest are enough: a chain that passes them has passed what is behind them. */
const ANCHORS = 500

/** What another service than the one that is verified remembers of its chain. */
async function anchorsOf(service: Service): Promise<AuditAnchor[]> {
  const params = { query: { service, limit: ANCHORS, offset: 0 } }
  const { items } = await (service === 'order'
    ? answer(notificationService.GET('/notification/v1/audit-anchors', { params }))
    : answer(orderService.GET('/order/v1/audit-anchors', { params })))
  return items
}
