import { describe, expect, it } from 'vitest'
import { en } from './en'
import { period } from './period'
import { sv } from './sv'
import { createTranslator } from './translator'

const swedish = createTranslator('sv', sv)
const english = createTranslator('en', en)

describe('UI-2: texts', () => {
  it('follow the plural rules of the language', () => {
    expect(swedish.t('common.rows', { count: 1 })).toBe('1 rad')
    expect(swedish.t('common.rows', { count: 2 })).toBe('2 rader')
    expect(english.t('common.rows', { count: 0 })).toBe('0 rows')
  })

  it('write numbers in the way of the language', () => {
    expect(swedish.t('common.rows', { count: 12_345 })).toBe('12\u00a0345 rader')
    expect(english.t('common.rows', { count: 12_345 })).toBe('12,345 rows')
  })

  it('write dates and moments in the way of the language, in Swedish time', () => {
    expect(swedish.date('2026-09-14')).toBe('14\u00a0sep.\u00a02026')
    expect(english.date('2026-09-14')).toBe('14\u00a0Sept\u00a02026')
    expect(swedish.moment('2026-06-30T22:30:00Z')).toContain('1 juli 2026')
  })

  it('tell a period with open ends in words', () => {
    expect(period(swedish, '2026-01-01', null)).toBe('från 1\u00a0jan.\u00a02026, tills vidare')
    expect(period(english, null, '2026-12-31')).toBe('until 31\u00a0Dec\u00a02026')
    expect(period(english, undefined, null)).toBe('No period stated')
  })

  it('that nobody wrote are not found, whatever the key', () => {
    expect(swedish.find('problems.kinds.no-such-problem')).toBeUndefined()
    expect(swedish.find('problems')).toBeUndefined()
    expect(swedish.find('__proto__.toString')).toBeUndefined()
  })
})
