import { maintenanceBody } from '../bodies'
import { aboutThings, inListOf, once, type Questions } from './question'

/** When delivery waits, who plans it, and who is told. */
export const maintenanceQuestions: Questions = {
  'GET /identity/v1/maintenance-windows': inListOf({ known: 'maintenance' }, { query: 'limit=100' }),
  'GET /identity/v1/maintenance-windows/announced': inListOf({ near: 'nearMaintenance', far: 'maintenance' }),
  'POST /identity/v1/maintenance-windows': once(() => ({ body: maintenanceBody(200) })),
  'PUT /identity/v1/maintenance-windows/{id}': aboutThings({ known: 'maintenance' }, (id) => ({
    params: { id },
    body: maintenanceBody(101),
    headers: { 'If-Match': '"0"' },
  })),
  'POST /identity/v1/maintenance-windows/{id}/closing': aboutThings({ known: 'maintenance' }, (id) => ({
    params: { id },
  })),
  'POST /identity/v1/maintenance-windows/{id}/cancellation': aboutThings({ known: 'maintenance' }, (id) => ({
    params: { id },
  })),
}
