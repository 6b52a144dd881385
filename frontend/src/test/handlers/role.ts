import type { components } from '../../api/generated/identity'
import { anna } from '../fixtures/ids'
import { appointment, appointments, roleHolders } from '../fixtures/roles'
import { ok, pageOf, refusal, type Handler } from './handler'
import { identityHandler } from './identity'

type Appointment = components['schemas']['AppointmentView']

/** Who may do what, and roles that are given, which remember what was done with them. */
export function roleHandlers(): Handler[] {
  let known = [...appointments]
  const change = (id: string | undefined, part: Partial<Appointment>) => {
    const found = known.find((one) => one.id === id)
    if (!found) return refusal(404, 'not-found')
    const changed = { ...found, ...part }
    known = known.map((one) => (one === found ? changed : one))
    return ok(changed)
  }
  return [
    identityHandler('get', '/identity/v1/roles', ({ query }) => {
      const role = query.get('role')
      const follows = new Set(['MANAGER', 'DELEGATE', 'ORDERER'])
      return ok(
        pageOf(
          roleHolders.filter((one) => (role ? one.role === role : !follows.has(one.role))),
          query,
        ),
      )
    }),
    identityHandler('get', '/identity/v1/roles/appointments', ({ query }) => ok(pageOf(known, query))),
    identityHandler('post', '/identity/v1/roles/appointments', ({ body }) => {
      const made = appointment(known.length + 1, {
        ...(body as components['schemas']['AppointmentRequest']),
        proposedBy: anna,
      })
      known = [made, ...known]
      return { status: 201, body: made }
    }),
    identityHandler('post', '/identity/v1/roles/appointments/{id}/confirmation', ({ params }) =>
      change(params['id'], { state: 'HELD', confirmedBy: anna, confirmedAt: '2026-09-01T09:00:00Z', actions: ['END'] }),
    ),
    identityHandler('post', '/identity/v1/roles/appointments/{id}/ending', ({ params }) =>
      change(params['id'], { state: 'ENDED', endedBy: anna, endedAt: '2026-09-01T09:00:00Z', actions: [] }),
    ),
  ]
}
