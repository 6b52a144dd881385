import { eventually } from '../portal/portal'
import { cardOf, signIn, systemSession } from './cards'
import { makeOrderers, makeSubjects } from './orders'
import { PLAYERS, type Cast, type PlayerKey } from './people'
import {
  lendRole,
  makeAttestList,
  makePolicies,
  makeRecords,
  makeResources,
  makeSeparation,
  makeThingsOfPeople,
  planMaintenance,
  proposeRole,
} from './things'
import { STAFF, World, type Item, type Page, type SubjectName } from './world'

/**
 * Everybody and everything anew: in the catalogue, signed in, and with all that they are asked about; and whatever else
 * is to happen before the second export.
 */
export async function makeWorld(
  cast?: Cast,
  meanwhile: (world: World) => Promise<void> = async () => {},
): Promise<World> {
  const world = new World(cast)
  await signInStaff(world)
  await importCatalogue(world, 'first')
  await Promise.all((Object.keys(PLAYERS) as PlayerKey[]).map((key) => signInPlayer(world, key)))
  world.reserveCard = await world.signIn('manager', 2)
  await Promise.all([makeResources(world), makeAttestList(world)])
  await Promise.all([
    lendRole(world),
    makeOrderers(world),
    makeSubjects(world),
    makeThingsOfPeople(world),
    makePolicies(world),
    makeSeparation(world),
    proposeRole(world),
    planMaintenance(world),
    makeRecords(world),
    meanwhile(world),
  ])
  await importCatalogue(world, 'second')
  await settle(world)
  return world
}

async function signInStaff({ staff, systems }: World): Promise<void> {
  const names = Object.keys(STAFF) as (keyof typeof STAFF)[]
  await Promise.all(
    names.map(async (name) => {
      staff[name] = await signIn(cardOf(STAFF[name]))
    }),
  )
  systems.system = await systemSession('order')
  systems.mailSystem = await systemSession('notification')
}

async function signInPlayer(world: World, key: PlayerKey): Promise<void> {
  const session = await world.signIn(key)
  const { identityId } = await session.get<{ identityId: string }>('/identity/v1/session')
  const path = `/identity/v1/identities/${identityId}`
  const { engagements } = await session.get<{ engagements: { id: string; unitId: string }[] }>(path)
  const [engagement] = engagements
  if (!engagement) throw new Error(`${key} has no engagement`)
  world.players[key] = session
  world.identities[key] = identityId
  world.engagements[key] = engagement.id
  world.units[PLAYERS[key].unit] = engagement.unitId
}

/** By the second export some have left or moved. */
async function importCatalogue({ cast, staff, things }: World, which: 'first' | 'second'): Promise<void> {
  const { systemAdministrator } = staff
  const { id } = await systemAdministrator.post<Item>(
    '/identity/v1/imports?source=kiv',
    cast.export(which === 'second'),
    'text/ldif',
  )
  const path = `/identity/v1/imports/${id}`
  things['import'] = id
  await eventually('the import', async () => {
    const { state } = await systemAdministrator.get<{ state: string }>(path)
    // An earlier run's people leave: more than may happen unseen (ID-6).
    if (state === 'HELD') await systemAdministrator.post(`${path}/resumption`, { reason: 'Andra personer än förut' })
    return state === 'APPLIED' || undefined
  })
}

/** Until every service has heard who has which right now, and that somebody has left. */
async function settle({ players, subjects }: World): Promise<void> {
  const { manager } = players
  const { former } = subjects
  const isOver = (what: string, path: string) =>
    eventually(`${what} to be over`, async () => {
      const { items } = await manager.get<Page<object>>(path)
      return JSON.stringify(items).includes(former.identity) ? undefined : true
    })
  const orders = (key: PlayerKey, name: SubjectName, isWanted: boolean) =>
    eventually(`${key} to order for ${name}: ${isWanted}`, async () => {
      const path = `/order/v1/recipients?identityIds=${subjects[name].identity}`
      const { total } = await players[key].get<Page<unknown>>(path)
      return total > 0 === isWanted || undefined
    })
  await Promise.all([
    isOver('lines', `/order/v1/lines?scope=MINE&open=true&recipientIds=${former.identity}`),
    isOver('steps', '/order/v1/approvals?limit=200'),
    isOver('passwords', '/notification/v1/passwords?limit=200'),
    orders('manager', 'former', false),
    orders('delegate', 'protected', true),
    orders('orderer', 'ordinary', true),
    orders('formerDelegate', 'ordinary', false),
    orders('revokedDelegate', 'ordinary', false),
  ])
}
