import type { components } from '../../api/generated/identity'
import { bengtsNumber, callerCheck, deskPerson } from '../fixtures/serviceDesk'
import { ok, type Handler } from './handler'
import { identityHandler } from './identity'

type Schemas = components['schemas']

/** The service desk's part of identity-service: it knows one number. */
export function serviceDeskHandlers(): Handler[] {
  return [
    identityHandler('post', '/identity/v1/service-desk/searches', ({ body }) => {
      const { personalNumber } = body as Schemas['DeskSearchRequest']
      return ok({ people: personalNumber === bengtsNumber ? [deskPerson] : [] })
    }),
    identityHandler('post', '/identity/v1/service-desk/checks', ({ body }) => {
      const { identityId, callerId } = body as Schemas['CallerCheckRequest']
      const check = { id: callerCheck, identityId, callerId, checkedAt: '2026-09-01T10:00:00Z' }
      return { status: 201, body: { ...check, relation: 'EMPLOYEE' as const } }
    }),
  ]
}
