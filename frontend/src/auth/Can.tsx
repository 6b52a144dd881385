import type { ReactNode } from 'react'
import { may, type Permission } from './permissions'
import { useSession } from './session'

interface CanProps {
  use: Permission
  children: ReactNode
  otherwise?: ReactNode
}

/** Shows its content to those who may use it. */
export function Can({ use, children, otherwise = null }: CanProps) {
  return may(useSession(), use) ? children : otherwise
}
