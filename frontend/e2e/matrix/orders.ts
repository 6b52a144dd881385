import { eventually } from '../portal/portal'
import { lineBody, orderBody } from './bodies'
import { refusedYet, type Session } from './client'
import type { PlayerKey } from './people'
import { LINES, type Item, type Page, type Subject, type SubjectName, type World } from './world'

export interface LineView {
  line: { id: string; resourceId: string }
  steps: { id: string; state: string }[]
}

const SUBJECTS = { ordinary: 'person', protected: 'guarded', former: 'former' } as const
export const SUBJECT_PLAYERS: readonly PlayerKey[] = Object.values(SUBJECTS)

/** Orders something of each kind for each of the subjects, while all of them work here. */
export async function makeSubjects(world: World): Promise<void> {
  const names = Object.keys(SUBJECTS) as Exclude<SubjectName, 'unknown'>[]
  await Promise.all(
    names.map(async (name) => {
      world.subjects[name] = await subject(world, SUBJECTS[name])
    }),
  )
  world.subjects.unknown = world.nobody()
}

async function subject(world: World, key: PlayerKey): Promise<Subject> {
  const { manager } = world.players
  const { owned, paid, carried, asked, wished, helped } = world.resources
  const [sent, own] = await Promise.all([
    sendOrder(manager, linesFor(world, key, [owned, paid, carried])),
    sendOrder(world.players[key], linesFor(world, key, [asked, wished, helped])),
  ])
  const made: Subject = {
    ...world.nobody(),
    identity: world.identities[key],
    engagement: world.engagements[key],
    order: sent.order,
    personalNumber: world.cast.personalNumber(key),
    givenName: world.cast.givenName(key),
    familyName: world.cast.familyName(key),
    marks: [...world.cast.marksOf(key), world.identities[key], world.engagements[key]],
  }
  for (const { line, steps } of [...sent.views, ...own.views]) {
    const name = LINES.find((one) => world.resources[one] === line.resourceId)
    if (!name) throw new Error('A line for something that was not ordered')
    made.lines[name] = line.id
    made.steps[name] = steps.find(({ state }) => state === 'AWAITS')?.id ?? made.steps[name]
  }
  made.draft = (await manager.post<Item>('/order/v1/orders', orderBody(world, made))).id
  made.task = await taskOf(world, made.lines.carried)
  made.ownTask = await taskOf(world, made.lines.helped)
  made.password = await passwordOf(world, made.identity)
  return made
}

function linesFor({ identities, engagements }: World, key: PlayerKey, resources: string[]): object[] {
  return resources.map((resource) => lineBody(identities[key], engagements[key], resource))
}

/** Sends an order as soon as the order service knows the people; returns it with its lines. */
export async function sendOrder(sender: Session, lines: object[]): Promise<{ order: string; views: LineView[] }> {
  const { id } = await sender.post<Item>('/order/v1/orders', { lines })
  const { lineIds } = await eventually('an order to be taken', () =>
    sender.post<{ lineIds: string[] }>(`/order/v1/orders/${id}/sending`).catch(refusedYet),
  )
  const views = await Promise.all(lineIds.map((line) => sender.get<LineView>(`/order/v1/lines/${line}`)))
  return { order: id, views }
}

export function taskOf({ staff }: World, line: string): Promise<string> {
  return eventually('the task', async () => {
    const path = '/order/v1/tasks?queue=matrisen&limit=100'
    const { items } = await staff.fulfiller.get<Page<Item & { lineId: string }>>(path)
    return items.find(({ lineId }) => lineId === line)?.id
  })
}

/** Whoever has work for a protected person in hand opens the person with a reason, as soon as identity-service knows it. */
export async function openInHand(fulfiller: Session, identity: string): Promise<void> {
  await eventually('the fulfiller to open the person', () =>
    fulfiller
      .post(`/identity/v1/identities/${identity}/disclosures`, { reason: 'Ärendet gäller personen' })
      .then(() => true)
      .catch(refusedYet),
  )
  await fulfiller.get(`/identity/v1/identities/${identity}`)
  await fulfiller.post('/identity/v1/identities/names', { ids: [identity] })
}

export function passwordOf({ players }: World, identity: string): Promise<string> {
  return eventually('an initial password', async () => {
    const path = '/notification/v1/passwords?limit=100'
    const { items } = await players.manager.get<Page<Item & { identityId: string }>>(path)
    return items.find(({ identityId }) => identityId === identity)?.id
  })
}

/** Makes an orderer at each of the units, each by their own manager (RO-3). */
export async function makeOrderers(world: World): Promise<void> {
  const path = '/order/v1/resources?search=bestallare&limit=50'
  const found = await world.players.manager.get<Page<Item & { code: string }>>(path)
  const role = found.items.find(({ code }) => code === 'bestallare')
  if (!role) throw new Error('The sample has no orderer role')
  world.things['ordererRole'] = role.id
  const make = async (sender: PlayerKey, orderer: PlayerKey, unit: keyof World['units']) => {
    const [line] = linesFor(world, orderer, [role.id])
    await sendOrder(world.players[sender], [{ ...line, form: [{ name: 'units', values: [world.units[unit]] }] }])
  }
  await make('manager', 'orderer', 'north')
  await make('otherManager', 'otherOrderer', 'south')
  await make('outsideManager', 'outsideOrderer', 'away')
}
