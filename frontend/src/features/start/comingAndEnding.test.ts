import { describe, expect, it } from 'vitest'
import { staff } from '../../test/fixtures/people'
import { comingAndEnding, todayInSweden } from './comingAndEnding'

describe('The start page', () => {
  it('names those who start, and those who leave within thirty days', () => {
    const { coming, ending } = comingAndEnding(staff, '2026-09-01')
    expect(coming.map((person) => person.displayName)).toEqual(['Cecilia Carlsson-Lindqvist'])
    expect(ending.map((person) => person.displayName)).toEqual(['Dag Danielsson'])
  })

  it('does not name somebody who leaves later, or has left', () => {
    expect(comingAndEnding(staff, '2026-08-01').ending).toEqual([])
    expect(comingAndEnding(staff, '2026-09-21').ending).toEqual([])
  })

  it('goes by the day in Sweden', () => {
    expect(todayInSweden(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
  })
})
