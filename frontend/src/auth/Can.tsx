import type { ReactNode } from 'react'
import { may, type Permission } from './permissions'
import { useSession } from './session'

/** Shows its content to those who may use it. */
export function Can({ use, children }: { use: Permission; children: ReactNode }) {
  return may(useSession(), use) ? children : null
}
