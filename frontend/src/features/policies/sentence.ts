import type { Translator } from '../../i18n/translator'
import { isComplete, isGroup, type Condition, type Criterion } from './criterion'

/** Turns codes and ids into the names that people know. */
export interface CriterionNames {
  administration: (code: string) => string
  title: (code: string) => string
  unit: (id: string) => string
}

/**
 * Criteria as the rest of the sentence "the policy applies to anybody whose engagement …" (PO-2). Groups inside
 * groups stand in brackets, so that the sentence can be read in one way only.
 */
export function sentence(criterion: Criterion, translator: Translator, names: CriterionNames): string {
  return clause(criterion, false)

  function clause(part: Criterion, inGroup: boolean): string {
    if (part.type === 'not') return negated(part.criterion)
    if (!isGroup(part)) return condition(part, translator, names, false)
    if (part.criteria.length === 0)
      return translator.t(part.type === 'all' ? 'criteria.sentence.everybody' : 'criteria.sentence.nobody')
    const joined = translator.list(
      part.criteria.map((one) => clause(one, part.criteria.length > 1)),
      part.type === 'all' ? 'conjunction' : 'disjunction',
    )
    return inGroup && part.criteria.length > 1 ? `(${joined})` : joined
  }

  function negated(part: Criterion): string {
    if (part.type === 'not') return clause(part.criterion, false)
    if (isGroup(part) || part.type === 'length' || part.type === 'dates') {
      return translator.t('criteria.sentence.notGroup', { criterion: `(${clause(part, false)})` })
    }
    return condition(part, translator, names, true)
  }
}

function condition(part: Condition, { t, date, list }: Translator, names: CriterionNames, negated: boolean): string {
  if (!isComplete(part)) return t('criteria.sentence.unfinished')
  const base = negated ? 'criteria.sentence.negated' : 'criteria.sentence'
  const oneOf = (all: readonly string[]) => ({ count: all.length, names: list(all, 'disjunction') })
  switch (part.type) {
    case 'administration':
      return t(`${base}.administration`, oneOf(part.codes.map(names.administration)))
    case 'title':
      return t(`${base}.title`, oneOf(part.codes.map(names.title)))
    case 'unit':
      return t(part.includingSubunits ? `${base}.unitBelow` : `${base}.unit`, oneOf(part.unitIds.map(names.unit)))
    case 'provider':
      return t(`${base}.provider`, oneOf(part.unitIds.map(names.unit)))
    case 'primary':
      return t(`${base}.primary`)
    case 'length':
      return list([
        ...(part.minDays === null ? [] : [t('criteria.sentence.minDays', { count: part.minDays })]),
        ...(part.maxDays === null ? [] : [t('criteria.sentence.maxDays', { count: part.maxDays })]),
      ])
    case 'dates':
      return list(
        (['startFrom', 'startTo', 'endFrom', 'endTo'] as const).flatMap((limit) => {
          const day = part[limit]
          return day ? [t(`criteria.sentence.${limit}`, { date: date(day) })] : []
        }),
      )
    default:
      return t(`${base}.${part.type}`, oneOf(part.codes))
  }
}
