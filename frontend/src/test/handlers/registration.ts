import type { components } from '../../api/generated/identity'
import { cecilia, dental, ward } from '../fixtures/ids'
import { units } from '../fixtures/organization'
import { registrations } from '../fixtures/registrations'
import { ok, pageOf, refusal, type Asked, type Handler } from './handler'
import { identityHandler } from './identity'

type Schemas = components['schemas']
type Registration = Schemas['Row']

/** Registrations, which remember where their last day was moved; there is a Cecilia already, whose number nobody knows. */
export function registrationHandlers(): Handler[] {
  let known = [...registrations]

  const moved = ({ params }: Asked, to: string) => {
    const found = known.find(({ id }) => id === params['id'])
    if (!found) return refusal(404, 'not-found')
    known = known.map((one) => (one === found ? { ...one, to } : one))
    return ok(viewOf({ ...found, to }))
  }

  return [
    identityHandler('get', '/identity/v1/registrations', ({ query }) => ok(pageOf(known, query))),
    identityHandler('get', '/identity/v1/registrations/units', ({ query }) => {
      const search = (query.get('search') ?? '').toLowerCase()
      const open = units.filter(({ id, name }) => [ward, dental].includes(id) && name.toLowerCase().includes(search))
      return ok({ items: open.map(({ id, name, administrationCode }) => ({ id, name, administrationCode })) })
    }),
    identityHandler('post', '/identity/v1/registrations', ({ body }) => {
      const wanted = body as Schemas['RegistrationRequest']
      if (wanted.givenName === 'Cecilia' && !wanted.confirmedNew) {
        const alike = [{ field: 'confirmedNew', rule: 'ID-10', message: cecilia }]
        return refusal(422, 'possible-duplicate', 'Somebody with that name is known already', alike)
      }
      const [first] = registrations
      return first ? { status: 201, body: viewOf(first) } : refusal(404, 'not-found')
    }),
    identityHandler('post', '/identity/v1/registrations/{id}/extension', (asked) =>
      moved(asked, (asked.body as Schemas['ExtensionRequest']).to),
    ),
    identityHandler('post', '/identity/v1/registrations/{id}/ending', (asked) =>
      moved(asked, (asked.body as Schemas['EndingRequest']).on),
    ),
  ]
}

function viewOf({ id, identityId, unitId, from, to, state }: Registration): Schemas['RegistrationView'] {
  return { id, identityId, unitId, from: from ?? '', to: to ?? '', state }
}
