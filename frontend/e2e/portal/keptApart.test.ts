import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { components as OrderTypes } from '../../src/api/generated/order'
import { cardOf, signIn } from '../matrix/cards'
import type { Session } from '../matrix/client'
import { eventually } from './portal'

type LineView = OrderTypes['schemas']['LineView']
type Recipient = OrderTypes['schemas']['RecipientView']

const PATIENCE = 240_000
const NAME = 'Provet av två ja'

let helena: Session
let harriet: Session
let anna: Session
let recipient: Recipient
const resources: string[] = []
let separation: string | undefined

const idOf = async (session: Session, path: string, body: unknown) =>
  (await session.post<{ id: string }>(path, body)).id

/** Something whose owner says yes to it. */
async function owned(code: string, ownerId: string): Promise<string> {
  const words = { sv: code, en: code }
  const ordering = { orderableBy: ['MANAGER'], approvals: ['RESOURCE_OWNER'], ownerIds: [ownerId] }
  const delivery = { levels: [], graceDays: 0, gapDays: 0, confidentialityClass: 1, ordering }
  const described = { code, kind: 'PERMISSION', name: words, description: words, system: code }
  return idOf(helena, '/order/v1/resources', { ...described, ...delivery })
}

beforeAll(async () => {
  helena = await signIn(cardOf('helena'))
  harriet = await signIn(cardOf('harriet'))
  anna = await signIn(cardOf('anna'))
  const { identityId } = await harriet.get<{ identityId: string }>('/identity/v1/session')
  const once = Date.now().toString(36)
  resources.push(await owned(`prov-ett-${once}`, identityId), await owned(`prov-tva-${once}`, identityId))
  const recipients = await anna.get<{ items: Recipient[] }>('/order/v1/recipients?limit=500')
  const found = recipients.items.find(({ rights }) => rights.includes('MANAGER'))
  if (!found) throw new Error('Anna has nobody to order for')
  recipient = found
}, PATIENCE)
afterAll(async () => {
  const reason = { reason: 'Provet är över' }
  if (separation) await helena.post(`/policy/v1/separations/${separation}/ending`, reason).catch(() => undefined)
  await Promise.all(resources.map((id) => helena.post(`/order/v1/resources/${id}/retirement`, reason)))
})

async function ordered(resourceId: string): Promise<string> {
  const { identityId: recipientId, engagementId } = recipient
  const line = { recipientId, engagementId, resourceId, action: 'NEW', urgent: false }
  const order = await idOf(anna, '/order/v1/orders', { lines: [line] })
  const { lineIds } = await anna.post<{ lineIds: [string] }>(`/order/v1/orders/${order}/sending`)
  return lineIds[0]
}

const read = (id: string) => anna.get<LineView>(`/order/v1/lines/${id}`)

async function approved(id: string): Promise<string> {
  const step = (await read(id)).steps.find(({ state }) => state === 'AWAITS')
  const path = `/order/v1/approvals/${step?.id}/decision`
  return (await harriet.post<{ state: string }>(path, { decision: 'APPROVED' })).state
}

describe('PO-9: two orders that were fine when they were sent', () => {
  it(
    'do not both become active: the second waits, says what for, and goes on when nothing stands in its way',
    async () => {
      const [one, other] = resources as [string, string]
      const first = await ordered(one)
      const second = await ordered(other)
      separation = await eventually('the separation to be taken', () =>
        idOf(helena, '/policy/v1/separations', {
          administrationCode: null,
          oneResourceIds: [one],
          otherResourceIds: [other],
          name: NAME,
          why: 'Ingen ska göra båda.',
        }).catch(() => undefined),
      )
      const { identityId: recipientId, engagementId } = recipient
      const asked = { recipientId, engagementId, resourceId: other, action: 'NEW', urgent: false }
      const draft = await idOf(anna, '/order/v1/orders', { lines: [asked] })
      await eventually('order-service to know it', async () => {
        const { lines } = await anna.post<OrderTypes['schemas']['CheckView']>(`/order/v1/orders/${draft}/check`)
        return lines[0]?.findings.some(({ code }) => code === 'SEPARATED') || undefined
      })

      expect(await approved(first)).not.toBe('AWAITING_PREREQUISITE')
      expect(await approved(second)).toBe('AWAITING_PREREQUISITE')
      const waiting = await read(second)
      expect(waiting.unmet).toEqual(['KEPT_APART'])
      expect(waiting.keptApart).toMatchObject([{ name: NAME, otherResourceId: one }])
      expect(waiting.steps.map(({ state }) => state)).toEqual(['APPROVED'])

      await helena.post(`/policy/v1/separations/${separation}/ending`, { reason: 'Provet är över' })
      separation = undefined
      await eventually('the second to go on', async () =>
        (await read(second)).line.state === 'AWAITING_PREREQUISITE' ? undefined : true,
      )
    },
    PATIENCE,
  )
})
