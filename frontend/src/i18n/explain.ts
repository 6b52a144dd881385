import type { Problem, Violation } from '../api/problem'
import type { Translator } from './translator'

/**
 * The words for a problem: those for its type, else what the service itself said, else those for its status.
 * A status of its own has a kind such as `status-409`.
 */
export function explain(problem: Problem, { t, find }: Pick<Translator, 't' | 'find'>): string {
  const known = find(`problems.kinds.${problem.kind}`)
  if (known !== undefined) return known
  if (problem.title !== undefined) return problem.detail ? `${problem.title}. ${problem.detail}` : problem.title
  return find(`problems.kinds.status-${problem.status}`) ?? t('problems.unexpected')
}

/** The words for one thing that breaks a rule: those for its field and rule, else what the service itself said. */
export function explainViolation({ field, rule, message }: Violation, { find }: Pick<Translator, 'find'>): string {
  return find(`problems.violations.${field}.${rule}`) ?? message
}
