import { day } from '../portal/newcomer'
import { eventually } from '../portal/portal'
import { attestListBody, maintenanceBody, policyBody, registrationBody, resourceBody } from './bodies'
import { refusedYet } from './client'
import { SUBJECT_PLAYERS } from './orders'
import type { PlayerKey } from './people'
import type { Item, LineName, World } from './world'

const SERVICES = ['identity', 'policy', 'order', 'notification']

/** What can be ordered, each in its own way. */
export async function makeResources(world: World): Promise<void> {
  const { systemAdministrator } = world.staff
  const task = { kind: 'TASK', queue: 'matrisen', answerWithinDays: 7, urgentAllowed: false }
  const ownerIds = [world.identities.approver]
  const orderings = {
    owned: { approvals: ['LINE_MANAGER', 'RESOURCE_OWNER'], ownerIds },
    paid: { attestation: 'ALWAYS', priceMonthly: 100 },
    carried: { approvals: [], fulfilment: task },
    asked: { approvals: ['LINE_MANAGER'] },
    wished: { approvals: ['RESOURCE_OWNER'], ownerIds },
    helped: { approvals: [], fulfilment: task },
    expert: { opensRole: 'EXPERT_USER', ownerIds },
    retired: {},
  }
  await Promise.all(
    Object.entries(orderings).map(async ([name, ordering]) => {
      const body = resourceBody(world, name, { orderableBy: ['MANAGER', 'ORDERER', 'SELF'], ...ordering })
      world.resources[name as LineName] = (await systemAdministrator.post<Item>('/order/v1/resources', body)).id
    }),
  )
  const { owned, retired } = world.resources
  await systemAdministrator.post(`/order/v1/resources/${retired}/retirement`, { reason: 'Behövs inte' })
  Object.assign(world.things, { resource: owned, retiredResource: retired })
}

/** The costs of the first administration's units have an attester of their own (AP-2). */
export async function makeAttestList(world: World): Promise<void> {
  const body = attestListBody(world, 'MX31*')
  world.things['attestList'] = (await world.staff.keeper.post<Item>('/order/v1/attest-lists', body)).id
}

/** The manager's role is lent: now, later, till the catalogue ends it, and till the manager does (RO-2). */
export async function lendRole({ players, identities, things }: World): Promise<void> {
  const lend = async (delegate: PlayerKey, from: number) => {
    const period = { from: day(from), to: day(from + 20) }
    const body = { delegateId: identities[delegate], ...period, protectedIncluded: true }
    return (await players.manager.post<Item>('/identity/v1/delegations', body)).id
  }
  things['delegation'] = await lend('delegate', 0)
  things['endedDelegation'] = await lend('formerDelegate', 0)
  things['comingDelegation'] = await lend('colleague', 40)
  await lend('futureDelegate', 5)
  const revoked = await lend('revokedDelegate', 0)
  await players.manager.post(`/identity/v1/delegations/${revoked}/revocation`)
}

/** No feed marks who was registered by hand: the manager opens the person with a reason, and proposes (ID-9). */
async function proposeLift({ players: { manager } }: World, identityId: string): Promise<string> {
  await manager.post(`/identity/v1/identities/${identityId}/disclosures`, { reason: 'Skyddet ska avgöras' })
  const wanted = { identityId, reason: 'Markeringen är avslutad' }
  return (await manager.post<Item>('/identity/v1/protection-lifts', wanted)).id
}

/** Blocks, registrations, templates and a saved view. */
export async function makeThingsOfPeople(world: World): Promise<void> {
  const { things, identities, cast } = world
  const { manager, person } = world.players
  const made = async (path: string, body: object) => (await manager.post<Item>(path, body)).id
  const block = (key: PlayerKey) =>
    made('/identity/v1/blocks', { identityId: identities[key], reason: 'Kortet är borta' })
  const register = (isProtected: boolean) =>
    manager.post<Item & { identityId: string }>('/identity/v1/registrations', registrationBody(world, isProtected))
  const line = { resourceId: world.resources.asked, level: null, form: null }
  const template = (shared: boolean) =>
    made('/order/v1/templates', { name: `Mall ${cast.run} ${shared}`, shared, lines: [line] })
  things['block'] = await block('stopped')
  things['protectedBlock'] = await block('guardedStopped')
  things['registration'] = (await register(false)).id
  const guarded = await register(true)
  things['protectedRegistration'] = guarded.id
  things['protectionLift'] = await proposeLift(world, guarded.identityId)
  things['endedRegistration'] = (await register(false)).id
  await manager.post(`/identity/v1/registrations/${things['endedRegistration']}/ending`, { on: day(0) })
  things['template'] = await template(false)
  things['sharedTemplate'] = await template(true)
  const view = { page: '/orders', name: `Mina ${cast.run}`, query: 'kind=open', defaultView: false }
  things['savedView'] = (await person.post<Item>('/identity/v1/saved-views', view)).id
}

/** A role that waits for a second yes; nobody is it for who is asked about. */
export async function proposeRole({ staff, identities, things }: World): Promise<void> {
  const role = { role: 'FULFILLER', administrationCode: null, to: null, reason: 'Matrisen' }
  const body = { identityId: identities.colleague, ...role }
  things['appointment'] = (await staff.systemAdministrator.post<Item>('/identity/v1/roles/appointments', body)).id
}

/** Maintenance that everybody is told of, and some that is too far away. */
export async function planMaintenance({ staff: { systemAdministrator }, things }: World): Promise<void> {
  const plan = async (days: number) =>
    (await systemAdministrator.post<Item>('/identity/v1/maintenance-windows', maintenanceBody(days))).id
  things['nearMaintenance'] = await plan(7)
  things['maintenance'] = await plan(100)
}

/** Policies, one active and one a draft. */
export async function makePolicies(world: World): Promise<void> {
  const { policyAdministrator } = world.staff
  const draft = () => policyAdministrator.post<Item>('/policy/v1/policies', policyBody(world)).catch(refusedYet)
  world.things['policyDraft'] = (await eventually('the policy to be taken', draft)).id
  const { id } = await policyAdministrator.post<Item>('/policy/v1/policies', policyBody(world))
  await policyAdministrator.post(`/policy/v1/policies/${id}/activation`, { reason: 'Matrisen' })
  world.things['policy'] = id
}

/** Two resources kept apart: one of them is retired, so that it stands in nobody's way. */
export async function makeSeparation({ staff, resources, things }: World): Promise<void> {
  const body = {
    administrationCode: '310',
    oneResourceIds: [resources.owned],
    otherResourceIds: [resources.retired],
    name: 'Matrisen',
    why: 'Matrisen prövar',
  }
  const make = () => staff.policyAdministrator.post<Item>('/policy/v1/separations', body).catch(refusedYet)
  things['separation'] = (await eventually('the separation to be taken', make)).id
}

/** Each of the subjects leaves something on record in every service, and of every record a row is drawn. */
export async function makeRecords({ players, identities, staff, things }: World): Promise<void> {
  const drawn = { action: null, from: `${day(-1)}T00:00:00Z`, to: `${day(1)}T00:00:00Z`, rows: 1 }
  await Promise.all(
    SERVICES.map(async (service) => {
      const extract = (key: PlayerKey) =>
        players[key].post(`/${service}/v1/data-extracts`, { identityId: identities[key] })
      await Promise.all(SUBJECT_PLAYERS.map(extract))
      const path = `/${service}/v1/audit-spot-checks`
      // Which row is drawn is chance; the record holds the ids of protected people too, and auditors may read them.
      const check = await eventually('a row about nobody protected', async () => {
        const found = await staff.auditor.post<Item & { rows: { row: Item }[] }>(path, drawn)
        return JSON.stringify(found.rows).includes(identities.guarded) ? undefined : found
      })
      things[`${service}SpotCheck`] = check.id
      things[`${service}SpotCheckRow`] = check.rows[0]?.row.id ?? ''
    }),
  )
}
