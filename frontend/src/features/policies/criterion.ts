import type { components } from '../../api/generated/policy'

/** The stored form of criteria: and / or / not over conditions on one engagement (PO-2). */
export type Criterion = components['schemas']['Criterion']

type Group = Extract<Criterion, { type: 'all' | 'any' }>
type Negation = Extract<Criterion, { type: 'not' }>

/** A criterion that looks at the engagement itself rather than at other criteria. */
export type Condition = Exclude<Criterion, Group | Negation>
export type ConditionType = Condition['type']

export const conditionTypes = [
  'administration',
  'unit',
  'title',
  'employmentForm',
  'benefitsGroup',
  'costResponsibilityNumber',
  'provider',
  'primary',
  'length',
  'dates',
] as const satisfies readonly ConditionType[]

/** A condition of a type, with nothing filled in. */
export function emptyCondition(type: ConditionType): Condition {
  switch (type) {
    case 'unit':
      return { type, unitIds: [], includingSubunits: true }
    case 'provider':
      return { type, unitIds: [] }
    case 'primary':
      return { type }
    case 'length':
      return { type, minDays: null, maxDays: null }
    case 'dates':
      return { type, startFrom: null, startTo: null, endFrom: null, endTo: null }
    default:
      return { type, codes: [] }
  }
}

/** Whether a condition says something; an unfinished one must not be saved. */
export function isComplete(condition: Condition): boolean {
  switch (condition.type) {
    case 'unit':
    case 'provider':
      return condition.unitIds.length > 0
    case 'primary':
      return true
    case 'length':
      return condition.minDays !== null || condition.maxDays !== null
    case 'dates':
      return [condition.startFrom, condition.startTo, condition.endFrom, condition.endTo].some((day) => day !== null)
    default:
      return condition.codes.length > 0
  }
}

export function isGroup(criterion: Criterion): criterion is Group {
  return criterion.type === 'all' || criterion.type === 'any'
}

/** Whether a criterion says anything of primary engagements; then nothing is taken for granted about them (PO-1). */
export function mentionsPrimary(criterion: Criterion): boolean {
  if (isGroup(criterion)) return criterion.criteria.some(mentionsPrimary)
  return criterion.type === 'not' ? mentionsPrimary(criterion.criterion) : criterion.type === 'primary'
}

/** Every unit that a criterion names, to look their names up. */
export function unitsIn(criterion: Criterion): string[] {
  if (isGroup(criterion)) return criterion.criteria.flatMap(unitsIn)
  if (criterion.type === 'not') return unitsIn(criterion.criterion)
  return criterion.type === 'unit' || criterion.type === 'provider' ? criterion.unitIds : []
}
