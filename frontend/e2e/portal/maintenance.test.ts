import { describe, expect, it } from 'vitest'
import type { components } from '../../src/api/generated/identity'
import { cardOf, signIn } from '../matrix/cards'
import type { Session } from '../matrix/client'
import { isDisabled } from './directory'
import { day, exportWith, inventNewcomer } from './newcomer'
import { eventually } from './portal'

type Schemas = components['schemas']

const PATIENCE = 180_000
const AN_HOUR = 3_600_000
/** NO-3: everything goes on the first minute after a window. */
const FIRST_MINUTE = 60_000
/** Long enough for an account to be made many times over. */
const A_WHILE = 5_000

async function importCatalogue(administrator: Session, catalogue: Buffer): Promise<void> {
  const { id } = await administrator.post<{ id: string }>(
    '/identity/v1/imports?source=region',
    catalogue.toString('utf8'),
    'text/ldif',
  )
  await eventually('the import', async () => {
    const { state } = await administrator.get<{ state: string }>(`/identity/v1/imports/${id}`)
    if (state === 'HELD')
      await administrator.post(`/identity/v1/imports/${id}/resumption`, { reason: 'Andra personer än förut' })
    return state === 'APPLIED' || undefined
  })
}

function lineOf({ lines }: Schemas['ServiceStatus'], what: string): Schemas['StatusLine'] | undefined {
  return lines.find((line) => line.what === what)
}

describe('NO-3: a maintenance window', () => {
  it(
    'lets delivery wait while the portal goes on, is told to everybody, and lets everything go when it is closed',
    async () => {
      const [helena, anna] = await Promise.all([signIn(cardOf('helena')), signIn(cardOf('anna'))])
      const { id } = await helena.post<{ id: string }>('/identity/v1/maintenance-windows', {
        startsAt: new Date().toISOString(),
        endsAt: new Date(Date.now() + AN_HOUR).toISOString(),
        reasonSv: 'Katalogen byter version',
        reasonEn: 'The directory gets a new version',
      })
      const announced = () => anna.get<Schemas['AnnouncedMaintenance'][]>('/identity/v1/maintenance-windows/announced')
      const isTold = async () => (await announced()).find((one) => one.id === id)?.state
      expect(await isTold()).toBe('OPEN')

      const newcomer = inventNewcomer()
      await importCatalogue(helena, exportWith(newcomer, { from: day(0) }))
      const waiting = await eventually('the delivery to wait', async () => {
        const status = await helena.get<Schemas['ServiceStatus']>('/identity/v1/status')
        const deliveries = lineOf(status, 'deliveries')
        return lineOf(status, 'maintenance') && deliveries && deliveries.count > 0 ? deliveries : undefined
      })
      await new Promise((resume) => setTimeout(resume, A_WHILE))
      expect(waiting.cause).toBeNull()
      expect(await isDisabled(newcomer.id)).toBeUndefined()

      await helena.post(`/identity/v1/maintenance-windows/${id}/closing`)
      const closed = Date.now()
      await eventually('the account to be there', async () =>
        (await isDisabled(newcomer.id)) === false ? true : undefined,
      )
      const after = Date.now() - closed
      process.stdout.write(`maintenance: the account is there ${after} ms after the window was closed\n`)
      expect(after).toBeLessThan(FIRST_MINUTE)
      expect(await isTold()).toBe('CLOSED')
    },
    PATIENCE,
  )
})
