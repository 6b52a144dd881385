import { describe, expect, it } from 'vitest'
import { compareResources, firstPair } from './comparison'
import type { PolicyVersion } from './queries'

function version(number: number, resources: PolicyVersion['resources']): PolicyVersion {
  return { number, name: 'P', criteria: { type: 'primary' }, resources, onlyPrimary: false }
}

const first = version(1, [
  { resourceId: 'account', level: 'BASE' },
  { resourceId: 'group', level: null },
])
const second = version(2, [
  { resourceId: 'account', level: 'PLUS' },
  { resourceId: 'system', level: null },
])

describe('PO-6: versions are compared', () => {
  it('by what comes, what goes and what changes level', () => {
    expect(compareResources(first, second)).toEqual({
      added: [{ resourceId: 'system', level: null }],
      removed: [{ resourceId: 'group', level: null }],
      changed: [{ resourceId: 'account', from: 'BASE', to: 'PLUS' }],
    })
    expect(compareResources(first, first)).toEqual({ added: [], removed: [], changed: [] })
  })

  it('at first the active with the newest, or else the two newest', () => {
    const three = [first, second, version(3, [])]
    expect(firstPair(three, 1)).toEqual([1, 3])
    expect(firstPair(three, 3)).toEqual([2, 3])
    expect(firstPair(three, null)).toEqual([2, 3])
    expect(firstPair([first], 1)).toEqual([1, 1])
  })
})
