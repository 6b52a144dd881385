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

/**
 * The words for one thing that breaks a rule: those that an order's check has for its code, else those for its field
 * and rule, else what the service itself said.
 */
export function explainViolation(
  { field, rule, message, code }: Violation,
  { find }: Pick<Translator, 'find'>,
): string {
  const ofCheck = code === undefined ? undefined : find(`orders.findings.${code}`)
  return ofCheck ?? find(`problems.violations.${field}.${rule}`) ?? message
}
