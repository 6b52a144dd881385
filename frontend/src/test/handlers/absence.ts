import type { components } from '../../api/generated/order'
import { attestList, bengt, id, ward } from '../fixtures/ids'
import { ok, type Handler } from './handler'
import { orderHandler } from './order'

/** Somebody stands in on one of two lists, and one orders for the ward. */
const standIns: components['schemas']['AbsenceView'] = {
  attestations: [
    { listId: attestList, name: 'Avdelning 31', covered: true, standInIds: [bengt] },
    { listId: id('8a', 2), name: 'Akuten', covered: false, standInIds: [] },
  ],
  units: [{ unitId: ward, ordererIds: [bengt] }],
}

export function absenceHandlers(): Handler[] {
  return [orderHandler('get', '/order/v1/absence', () => ok(standIns))]
}
