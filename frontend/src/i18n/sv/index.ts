import { absence } from './absence'
import { approvals } from './approvals'
import { arrivals } from './arrivals'
import { assignments } from './assignments'
import { attestLists } from './attestLists'
import { audit } from './audit'
import { blocks } from './blocks'
import { catalogue } from './catalogue'
import { common } from './common'
import { confirmations } from './confirmations'
import { criteria } from './criteria'
import { delegations } from './delegations'
import { experts } from './experts'
import { explanations } from './explanations'
import { findings } from './findings'
import { identities } from './identities'
import { imports } from './imports'
import { lines } from './lines'
import { maintenance } from './maintenance'
import { morningRuns } from './morningRuns'
import { orders } from './orders'
import { passwords } from './passwords'
import { policies } from './policies'
import { problems } from './problems'
import { protections } from './protections'
import { providers } from './providers'
import { reach } from './reach'
import { registrations } from './registrations'
import { reviews } from './reviews'
import { roles } from './roles'
import { savedViews } from './savedViews'
import { search } from './search'
import { separations } from './separations'
import { serviceDesk } from './serviceDesk'
import { shell } from './shell'
import { start } from './start'
import { status } from './status'
import { tasks } from './tasks'
import { timeline } from './timeline'
import { units } from './units'

/** Every Swedish text. The English ones have the same shape, which the compiler checks. */
export const sv = {
  absence,
  approvals,
  arrivals,
  assignments,
  attestLists,
  audit,
  blocks,
  catalogue,
  common,
  confirmations,
  criteria,
  delegations,
  experts,
  explanations,
  findings,
  identities,
  imports,
  lines,
  maintenance,
  morningRuns,
  orders,
  passwords,
  policies,
  problems,
  protections,
  providers,
  reach,
  registrations,
  reviews,
  roles,
  savedViews,
  search,
  separations,
  serviceDesk,
  shell,
  start,
  status,
  tasks,
  timeline,
  units,
}
