import type { components } from '../../api/generated/identity'
import { anna } from '../fixtures/ids'
import { appointment, appointments, roleHolders } from '../fixtures/roles'
import { ok, pageOf, remembered, type Handler } from './handler'
import { identityHandler } from './identity'

/** Who may do what, and roles that are given, which remember what was done with them. */
export function roleHandlers(): Handler[] {
  const known = remembered(appointments)
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
    identityHandler('get', '/identity/v1/roles/appointments', ({ query }) => ok(pageOf(known.all(), query))),
    identityHandler('post', '/identity/v1/roles/appointments', ({ body }) => {
      return known.add(
        appointment(known.all().length + 1, {
          ...(body as components['schemas']['AppointmentRequest']),
          proposedBy: anna,
        }),
      )
    }),
    identityHandler('post', '/identity/v1/roles/appointments/{id}/confirmation', ({ params }) =>
      known.change(params['id'], {
        state: 'HELD',
        confirmedBy: anna,
        confirmedAt: '2026-09-01T09:00:00Z',
        actions: ['END'],
      }),
    ),
    identityHandler('post', '/identity/v1/roles/appointments/{id}/ending', ({ params }) =>
      known.change(params['id'], { state: 'ENDED', endedBy: anna, endedAt: '2026-09-01T09:00:00Z', actions: [] }),
    ),
  ]
}
