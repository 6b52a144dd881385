import { describe, expect, it } from 'vitest'
import { knownAbsence, uncovered } from './period'

const christmas = { from: '2026-12-21', to: '2027-01-10' }

describe('RO-9: the days on which nobody has the role lent', () => {
  it('are all of them when nothing is lent, or only before and after', () => {
    expect(uncovered(christmas, [])).toEqual([christmas])
    const beside = [
      { from: '2026-12-01', to: '2026-12-20' },
      { from: '2027-01-11', to: '2027-01-31' },
    ]
    expect(uncovered(christmas, beside)).toEqual([christmas])
  })

  it('are none when several delegations follow on each other or overlap, in whatever order', () => {
    const lent = [
      { from: '2026-12-31', to: '2027-02-01' },
      { from: '2026-12-01', to: '2026-12-27' },
      { from: '2026-12-25', to: '2026-12-30' },
    ]
    expect(uncovered(christmas, lent)).toEqual([])
  })

  it('are those before, between and after', () => {
    const lent = [
      { from: '2026-12-23', to: '2026-12-28' },
      { from: '2027-01-02', to: '2027-01-02' },
    ]
    expect(uncovered(christmas, lent)).toEqual([
      { from: '2026-12-21', to: '2026-12-22' },
      { from: '2026-12-29', to: '2027-01-01' },
      { from: '2027-01-03', to: '2027-01-10' },
    ])
  })
})

describe('RO-9: the absence that the catalogue knows of', () => {
  it('is the nearest that is not over, and none without a last day', () => {
    const absences = [
      { absence: { from: '2027-07-01', to: '2027-07-31' } },
      { absence: christmas },
      { absence: { from: '2026-06-01', to: '2026-06-30' } },
      { absence: { from: '2026-11-01', to: null } },
      { absence: null },
    ]
    expect(knownAbsence(absences, '2026-11-20')).toEqual(christmas)
    expect(knownAbsence([{ absence: null }], '2026-11-20')).toBeUndefined()
  })
})
