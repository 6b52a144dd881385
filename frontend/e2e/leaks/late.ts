import type { Page, World } from '../matrix/world'
import { namesOf } from '../portal/directory'
import { eventually } from '../portal/portal'
import type { Trail } from './flows'
import type { Planted } from './planted'

const PATIENCE = 60_000
const PAUSE = 100

/** How long each service goes on telling of somebody, in milliseconds. */
export type Withdrawn = Record<string, number>

/** Watches, once all are told of somebody, until the mark comes with the next import and nobody is told any more. */
export async function watch(world: World, trail: Trail, late: Planted): Promise<{ over: Promise<Withdrawn> }> {
  const { orderer } = world.players
  const { auditor, systemAdministrator } = world.staff
  const id = trail.identities['late'] ?? ''
  const search = { scope: 'all', state: null, text: late.token('familyName') }
  const orders = (path: string) => async () => (await orderer.get<Page<unknown>>(`/order/v1/${path}${id}`)).total > 0
  const questions: Record<string, () => Promise<boolean>> = {
    search: async () => (await auditor.post<Page<unknown>>('/identity/v1/identities/searches', search)).total > 0,
    recipients: orders('recipients?identityIds='),
    orders: orders('lines?scope=PEOPLE&recipientIds='),
    directory: async () =>
      (await namesOf(late.token('userName'))).some((name) => name.includes(late.token('familyName'))),
  }
  await Promise.all(
    Object.entries(questions).map(([name, ask]) =>
      eventually(`${name} to be told before the mark`, async () => (await ask()) || undefined),
    ),
  )
  const earlier = world.things['import']
  const applied = eventually(
    'the mark',
    async () => {
      const now = world.things['import']
      if (now === earlier) return undefined
      const { state } = await systemAdministrator.get<{ state: string }>(`/identity/v1/imports/${now}`)
      return state === 'APPLIED' ? Date.now() : undefined
    },
    PATIENCE,
    PAUSE,
  )
  const withdrawn = applied.then((at) =>
    Promise.all(
      Object.entries(questions).map(async ([name, ask]) => {
        const gone = async () => ((await ask()) ? undefined : Date.now())
        return [name, (await eventually(`${name} to be told no more`, gone, PATIENCE, PAUSE)) - at] as const
      }),
    ),
  )
  return { over: withdrawn.then((times) => Object.fromEntries(times)) }
}
