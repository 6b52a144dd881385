import type { Problem, Violation } from '../../api/problem'
import type { RegistrationDraft, RegistrationField } from './registrationDraft'

/** Why the service did not register, and what it was sent: what is said of a field holds until the field is changed. */
export interface Refusal {
  problem: Problem
  sent: RegistrationDraft
}

const whoItIs: readonly RegistrationField[] = ['givenName', 'familyName', 'personalNumber']

/** What the service said of a field, as long as what is in it is what was sent. */
export function saidOf(
  field: RegistrationField,
  draft: RegistrationDraft,
  refusal: Refusal | undefined,
): Violation | undefined {
  if (refusal?.sent[field] !== draft[field]) return undefined
  return refusal.problem.violations.find((violation) => violation.field === field)
}

/** Those with the same name whom the service knows, as long as it is the same person who is registered (ID-10). */
export function knownAlike(draft: RegistrationDraft, refusal: Refusal | undefined): readonly string[] {
  if (!refusal?.problem.is('possible-duplicate')) return []
  if (!whoItIs.every((field) => refusal.sent[field] === draft[field])) return []
  return refusal.problem.violations.map(({ message }) => message)
}

/** Why it did not work, when that is not said at a field or as a question about somebody alike. */
export function problemOutside({ problem, sent }: Refusal): Problem | undefined {
  const atFields = problem.violations.length > 0 && problem.violations.every(({ field }) => Object.hasOwn(sent, field))
  return atFields || problem.is('possible-duplicate') ? undefined : problem
}
