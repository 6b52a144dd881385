import type { Session } from '../../auth/session'
import { absenceHandlers } from './absence'
import { auditHandlers } from './audit'
import { blockHandlers } from './block'
import { protectionHandlers } from './protection'
import { roleHandlers } from './role'
import { delegationHandlers } from './delegation'
import { extractHandlers } from './extract'
import { maintenanceHandlers } from './maintenance'
import { morningRunHandlers } from './morningRun'
import { serviceDeskHandlers } from './serviceDesk'
import type { Handler } from './handler'
import { identityHandlers } from './identity'
import { notificationHandlers } from './notification'
import { orderHandlers } from './order'
import { policyHandlers } from './policy'
import { registrationHandlers } from './registration'
import { statusHandlers } from './status'
import { separationHandlers } from './separation'
import { savedViewHandlers } from './savedView'

/** All four services, as they look to somebody with this session. */
export function portalHandlers(session: Session | null): Handler[] {
  return [
    ...registrationHandlers(),
    ...delegationHandlers(),
    ...extractHandlers(),
    ...serviceDeskHandlers(),
    ...savedViewHandlers(),
    ...blockHandlers(),
    ...protectionHandlers(),
    ...roleHandlers(),
    ...maintenanceHandlers(),
    ...morningRunHandlers(),
    ...identityHandlers(session),
    ...policyHandlers(),
    ...separationHandlers(),
    ...orderHandlers(),
    ...absenceHandlers(),
    ...notificationHandlers(),
    ...auditHandlers(),
    ...statusHandlers(),
  ]
}
