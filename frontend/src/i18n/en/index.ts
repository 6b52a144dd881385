import type { Messages } from '../translator'
import { assignments } from './assignments'
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
import { shell } from './shell'
import { start } from './start'
import { timeline } from './timeline'
import { units } from './units'

/** Every English text, in the shape of the Swedish ones. */
export const en: Messages = {
  assignments,
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
  shell,
  start,
  timeline,
  units,
}
