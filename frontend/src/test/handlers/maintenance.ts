import type { components } from '../../api/generated/identity'
import { anna } from '../fixtures/ids'
import { announced, maintenanceWindow, windows } from '../fixtures/maintenance'
import { ok, pageOf, remembered, type Handler } from './handler'
import { identityHandler } from './identity'

type Request = components['schemas']['MaintenanceRequest']

/** Maintenance windows that remember what was done with them; nothing of them is near enough to be told of. */
export function maintenanceHandlers(): Handler[] {
  const known = remembered(windows)
  return [
    identityHandler('get', '/identity/v1/maintenance-windows', ({ query }) => ok(pageOf(known.all(), query))),
    identityHandler('get', '/identity/v1/maintenance-windows/announced', () => ok([])),
    identityHandler('post', '/identity/v1/maintenance-windows', ({ body }) =>
      known.add(maintenanceWindow(known.all().length + 1, { ...(body as Request), plannedBy: anna })),
    ),
    identityHandler('put', '/identity/v1/maintenance-windows/{id}', ({ params, body }) =>
      known.change(params['id'], body as Request),
    ),
    identityHandler('post', '/identity/v1/maintenance-windows/{id}/closing', ({ params }) =>
      known.change(params['id'], { state: 'CLOSED', endedBy: anna, endedAt: '2026-09-01T09:00:00Z', actions: [] }),
    ),
    identityHandler('post', '/identity/v1/maintenance-windows/{id}/cancellation', ({ params }) =>
      known.change(params['id'], { state: 'CANCELLED', endedBy: anna, endedAt: '2026-08-30T09:00:00Z', actions: [] }),
    ),
  ]
}

/** Maintenance that everybody is told of, in that state. */
export function maintenanceIs(state: components['schemas']['AnnouncedMaintenance']['state']): Handler {
  return identityHandler('get', '/identity/v1/maintenance-windows/announced', () => ok([announced(state)]))
}
