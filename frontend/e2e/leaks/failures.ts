import { send, type Session } from '../matrix/client'
import { operationsOf, SERVICES } from '../matrix/documents'
import type { World } from '../matrix/world'
import { sendEvent } from './backstage'
import type { Planted } from './planted'

/** What somebody's words look like in a body that no service can use. */
function wrongBodies(planted: Planted): { body: string; type?: string }[] {
  const { number, mail, givenName } = planted
  const name = planted.token('familyName')
  return [
    { body: JSON.stringify({ [name]: number }) },
    { body: `{"reason": "${name} ${number}` },
    {
      body: JSON.stringify({
        reason: { text: name },
        text: [givenName],
        identityId: number,
        lines: mail,
        ids: name,
        filter: name,
      }),
    },
    { body: `<person>${name}</person>`, type: 'application/xml' },
  ]
}

/** Whose sessions are needed again does not sign out; and what counts its callers is left to them. */
const SPARED = /\/sessions?$|\/sign-in|\/tokens$|audit-exports|data-extracts/

/** Sends what cannot be used to everything that takes a body: what is said of it may not repeat it to anybody else. */
export async function sendWrongBodies(world: World, planted: Planted): Promise<void> {
  const { manager } = world.players
  const { systemAdministrator } = world.staff
  const askers: Session[] = [manager, systemAdministrator]
  const operations = SERVICES.flatMap(operationsOf).filter((one) => /^(POST|PUT) /.test(one) && !SPARED.test(one))
  for (const operation of operations) {
    const [method = '', template = ''] = operation.split(' ')
    const path = template.replaceAll(/\{\w+\}/g, world.nobody().identity)
    const sent = wrongBodies(planted).flatMap((wrong) =>
      askers.map((session) => send({ method, path, ...wrong }, session.credentials)),
    )
    // One operation after the other: as many at a time as a browser would send.
    // oxlint-disable-next-line no-await-in-loop
    await Promise.all(sent)
  }
}

/** Sends events that no service can read: what is kept of them may not repeat them elsewhere. */
export function poison(planted: Planted): void {
  const name = planted.token('familyName')
  sendEvent('order.facts', 'order.notice.v1', JSON.stringify({ lineId: name, kind: name }))
  sendEvent('identity.identities', 'identity.identity.v1', `{"identityId": "${name}`)
}
