import { describe, expect, it } from 'vitest'
import { en } from '../../i18n/en'
import { sv } from '../../i18n/sv'
import { createTranslator } from '../../i18n/translator'
import type { Criterion } from './criterion'
import { sentence } from './sentence'

const swedish = createTranslator('sv', sv)
const english = createTranslator('en', en)
const names = {
  administration: (code: string) => ({ '110': 'Norrsjö sjukhus' })[code] ?? code,
  title: (code: string) => ({ SSK: 'sjuksköterska', USK: 'undersköterska' })[code] ?? code,
  unit: (id: string) => ({ a: 'Avdelning 31', b: 'Avdelning 32' })[id] ?? id,
}

const nurses: Criterion = { type: 'title', codes: ['SSK', 'USK'] }
const hourly: Criterion = { type: 'employmentForm', codes: ['TIM'] }

const table: [name: string, criterion: Criterion, swedish: string, english: string][] = [
  [
    'one administration',
    { type: 'administration', codes: ['110'] },
    'hör till Norrsjö sjukhus',
    'belongs to Norrsjö sjukhus',
  ],
  [
    'several titles',
    nurses,
    'har någon av titlarna sjuksköterska eller undersköterska',
    'has any of the titles sjuksköterska or undersköterska',
  ],
  [
    'a unit with those below',
    { type: 'unit', unitIds: ['a'], includingSubunits: true },
    'ligger på Avdelning 31 med underliggande enheter',
    'is at Avdelning 31 or a unit below it',
  ],
  [
    'units without those below',
    { type: 'unit', unitIds: ['a', 'b'], includingSubunits: false },
    'ligger på någon av Avdelning 31 eller Avdelning 32',
    'is at any of Avdelning 31 or Avdelning 32',
  ],
  ['a benefits group', { type: 'benefitsGroup', codes: ['40'] }, 'har förmånsgrupp 40', 'has the benefits group 40'],
  [
    'a cost responsibility number',
    { type: 'costResponsibilityNumber', codes: ['31450'] },
    'har ansvarsnummer 31450',
    'has the cost responsibility number 31450',
  ],
  [
    'a provider',
    { type: 'provider', unitIds: ['a'] },
    'är hos utföraren Avdelning 31',
    'is with the provider Avdelning 31',
  ],
  ['the primary engagement', { type: 'primary' }, 'är det primära', 'is the primary one'],
  [
    'a length',
    { type: 'length', minDays: 14, maxDays: 180 },
    'varar minst 14 dagar och varar högst 180 dagar',
    'lasts at least 14 days and lasts at most 180 days',
  ],
  [
    'dates',
    { type: 'dates', startFrom: '2026-01-01', startTo: null, endFrom: null, endTo: '2026-12-31' },
    'börjar tidigast 1\u00a0jan.\u00a02026 och slutar senast 31\u00a0dec.\u00a02026',
    'starts no earlier than 1\u00a0Jan\u00a02026 and ends no later than 31\u00a0Dec\u00a02026',
  ],
  [
    'the negation of a condition',
    { type: 'not', criterion: hourly },
    'inte har anställningsform TIM',
    'does not have the form of employment TIM',
  ],
  [
    'a double negation',
    { type: 'not', criterion: { type: 'not', criterion: { type: 'primary' } } },
    'är det primära',
    'is the primary one',
  ],
  [
    'and with an or inside',
    { type: 'all', criteria: [{ type: 'primary' }, { type: 'any', criteria: [nurses, hourly] }] },
    'är det primära och (har någon av titlarna sjuksköterska eller undersköterska eller har anställningsform TIM)',
    'is the primary one and (has any of the titles sjuksköterska or undersköterska or has the form of employment TIM)',
  ],
  [
    'the negation of a group',
    { type: 'not', criterion: { type: 'any', criteria: [{ type: 'primary' }, hourly] } },
    'inte uppfyller följande: (är det primära eller har anställningsform TIM)',
    'does not meet the following: (is the primary one or has the form of employment TIM)',
  ],
  ['a group of one', { type: 'all', criteria: [{ type: 'primary' }] }, 'är det primära', 'is the primary one'],
  ['no condition at all', { type: 'all', criteria: [] }, 'är vilket som helst', 'is any'],
  [
    'a condition not filled in',
    { type: 'title', codes: [] },
    'uppfyller ett villkor som inte är ifyllt',
    'meets a condition that is not filled in',
  ],
]

describe('PO-2: criteria are told in one sentence', () => {
  it.each(table)('for %s', (_, criterion, inSwedish, inEnglish) => {
    expect(sentence(criterion, swedish, names)).toBe(inSwedish)
    expect(sentence(criterion, english, names)).toBe(inEnglish)
  })
})
