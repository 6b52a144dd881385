import { describe, expect, it } from 'vitest'
import { isDraftComplete, newGroup, toCriterion, toDraft } from './criteriaDraft'
import type { Criterion } from './criterion'

const primary: Criterion = { type: 'primary' }
const nurses: Criterion = { type: 'title', codes: ['SSK'] }

describe('PO-2: the form keeps the meaning of the stored criteria', () => {
  const kept: Criterion[] = [
    { type: 'all', criteria: [primary, nurses] },
    { type: 'any', criteria: [primary, { type: 'not', criterion: nurses }] },
    { type: 'all', criteria: [primary, { type: 'not', criterion: { type: 'any', criteria: [nurses, primary] } }] },
    { type: 'not', criterion: { type: 'any', criteria: [nurses, primary] } },
    primary,
    { type: 'not', criterion: primary },
  ]
  it.each(kept.map((criterion) => [JSON.stringify(criterion), criterion] as const))('for %s', (_, criterion) => {
    expect(toCriterion(toDraft(criterion))).toEqual(criterion)
  })

  it('and writes a double negation as none', () => {
    expect(toCriterion(toDraft({ type: 'not', criterion: { type: 'not', criterion: nurses } }))).toEqual(nurses)
  })

  it('and a group of one as that one', () => {
    expect(toCriterion(toDraft({ type: 'any', criteria: [nurses] }))).toEqual(nurses)
  })

  it('and knows that a condition without a value is not complete', () => {
    expect(isDraftComplete(newGroup())).toBe(false)
    expect(isDraftComplete(toDraft(nurses))).toBe(true)
  })
})
