import { answer, identityService, notificationService } from '../../api/client'
import type { components } from '../../api/generated/identity'
import { asProblem } from '../../api/problem'
import type { FetchedPassword } from './queries'

type Schemas = components['schemas']
export type DeskPerson = Schemas['DeskPerson']
export type CallerRelation = Schemas['CallerRelation']
export type Checked = Schemas['Checked']

/** Everything that is checked, always (PW-5). */
export const everyCheck = ['PERSONAL_NUMBER', 'SITHS_CARD', 'MANAGER_NAME'] as const satisfies readonly Checked[]

/** How often, and how long apart, a check that has not arrived yet is asked for: four seconds in all. */
const TRIES = 20
const BETWEEN_TRIES = 200

/** Finds people by number. Outside the query cache: neither number nor name stays when the page is left (ID-1). */
export async function findByNumber(personalNumber: string, reason: string): Promise<DeskPerson[]> {
  const found = await answer(
    identityService.POST('/identity/v1/service-desk/searches', { body: { personalNumber, reason } }),
  )
  return found.people
}

/** Takes down that the caller was checked, and has the password made; it may only be shown by the caller of this. */
export async function resetPassword(identityId: string, callerId: string): Promise<FetchedPassword> {
  const check = await answer(
    identityService.POST('/identity/v1/service-desk/checks', {
      body: { identityId, callerId, checked: [...everyCheck] },
    }),
  )
  return makeWhenKnown(check.id, TRIES)
}

/** The service that makes passwords hears of the check a moment later. */
async function makeWhenKnown(checkId: string, tries: number): Promise<FetchedPassword> {
  try {
    return await answer(notificationService.POST('/notification/v1/password-resets', { body: { checkId } }))
  } catch (failure) {
    if (asProblem(failure).status !== 404 || tries === 1) throw failure
    await new Promise((later) => setTimeout(later, BETWEEN_TRIES))
    return makeWhenKnown(checkId, tries - 1)
  }
}
