import type { Session } from '../../auth/session'
import { auditHandlers } from './audit'
import { blockHandlers } from './block'
import { delegationHandlers } from './delegation'
import type { Handler } from './handler'
import { identityHandlers } from './identity'
import { notificationHandlers } from './notification'
import { orderHandlers } from './order'
import { policyHandlers } from './policy'
import { registrationHandlers } from './registration'

/** All four services, as they look to somebody with this session. */
export function portalHandlers(session: Session | null): Handler[] {
  return [
    ...registrationHandlers(),
    ...delegationHandlers(),
    ...blockHandlers(),
    ...identityHandlers(session),
    ...policyHandlers(),
    ...orderHandlers(),
    ...notificationHandlers(),
    ...auditHandlers(),
  ]
}
