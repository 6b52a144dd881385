import type { Messages } from '../translator'
import { approvals } from './approvals'
import { assignments } from './assignments'
import { attestLists } from './attestLists'
import { audit } from './audit'
import { catalogue } from './catalogue'
import { common } from './common'
import { criteria } from './criteria'
import { findings } from './findings'
import { identities } from './identities'
import { imports } from './imports'
import { lines } from './lines'
import { orders } from './orders'
import { passwords } from './passwords'
import { policies } from './policies'
import { problems } from './problems'
import { registrations } from './registrations'
import { shell } from './shell'
import { start } from './start'
import { tasks } from './tasks'
import { timeline } from './timeline'
import { units } from './units'

/** Every English text, in the shape of the Swedish ones. */
export const en: Messages = {
  approvals,
  assignments,
  attestLists,
  audit,
  catalogue,
  common,
  criteria,
  findings,
  identities,
  imports,
  lines,
  orders,
  passwords,
  policies,
  problems,
  registrations,
  shell,
  start,
  tasks,
  timeline,
  units,
}
