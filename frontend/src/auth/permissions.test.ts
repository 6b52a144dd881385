import { describe, expect, it } from 'vitest'
import { may } from './permissions'

describe('UI-1: each sees only what one may use', () => {
  it('so an employee without roles gets neither staff nor imports, but the own profile', () => {
    const employee = { roles: [] }
    expect(may(employee, 'staff')).toBe(false)
    expect(may(employee, 'imports')).toBe(false)
    expect(may(employee, 'profile')).toBe(true)
  })

  it('so an auditor reads policies and changes none', () => {
    const auditor = { roles: ['AUDITOR'] }
    expect(may(auditor, 'policies')).toBe(true)
    expect(may(auditor, 'policyWork')).toBe(false)
  })

  it('so a manager fetches passwords and imports nothing', () => {
    const manager = { roles: ['MANAGER'] }
    expect(may(manager, 'passwordWork')).toBe(true)
    expect(may(manager, 'imports')).toBe(false)
  })
})
