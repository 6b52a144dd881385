import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { components as OrderTypes } from '../../src/api/generated/order'
import type { components as PolicyTypes } from '../../src/api/generated/policy'
import { cardOf, signIn } from '../matrix/cards'
import type { Session } from '../matrix/client'
import { day } from './newcomer'
import { eventually } from './portal'

type Check = OrderTypes['schemas']['CheckView']
type Recipient = OrderTypes['schemas']['RecipientView']
type Resource = OrderTypes['schemas']['ResourceView']
type Separation = PolicyTypes['schemas']['SeparationView']

const PATIENCE = 120_000
const SEPARATIONS = '/policy/v1/separations'

let helena: Session
let anna: Session
let pair: [Resource, Resource]
let recipient: Recipient
let separation: Separation

/** Two resources that a manager orders without a form, which nobody but this test keeps apart. */
beforeAll(async () => {
  helena = await signIn(cardOf('helena'))
  anna = await signIn(cardOf('anna'))
  const { items } = await anna.get<{ items: Resource[] }>('/order/v1/resources?limit=500')
  const [one, other] = items.filter(
    ({ kind, state, levels, confidentialityClass, ordering }) =>
      kind !== 'INQUIRY' &&
      state === 'ACTIVE' &&
      levels.length === 0 &&
      confidentialityClass < 2 &&
      ordering.form.length === 0 &&
      ordering.orderableBy.includes('MANAGER') &&
      ordering.audience === null,
  )
  if (!one || !other) throw new Error('The catalogue has no two such resources')
  pair = [one, other]
  const recipients = await anna.get<{ items: Recipient[] }>('/order/v1/recipients?limit=500')
  const found = recipients.items.find(({ rights }) => rights.includes('MANAGER'))
  if (!found) throw new Error('Anna has nobody to order for')
  recipient = found
  separation = await helena.post<Separation>(SEPARATIONS, {
    administrationCode: null,
    oneResourceIds: [one.id],
    otherResourceIds: [other.id],
    name: 'Provet',
    why: 'Ingen ska göra båda.',
  })
}, PATIENCE)
afterAll(async () => {
  await helena.post(`${SEPARATIONS}/${separation.id}/ending`, { reason: 'Provet är över' }).catch(() => undefined)
})

function draft(more: Partial<OrderTypes['schemas']['DraftLine']>): Promise<{ id: string }> {
  const { identityId: recipientId, engagementId } = recipient
  const lines = pair.map(({ id: resourceId }, i) => ({
    recipientId,
    engagementId,
    resourceId,
    action: 'NEW',
    urgent: false,
    ...(i === 0 ? more : {}),
  }))
  return anna.post('/order/v1/orders', { lines })
}

const check = (id: string) => anna.post<Check>(`/order/v1/orders/${id}/check`)
const codesOf = ({ lines }: Check) => lines.map(({ findings }) => findings.map(({ code }) => code))

describe('PO-9: what a system administrator keeps apart', () => {
  it(
    'stands in the way in the basket, is asked for as an exception, and does so no more when it is ended',
    async () => {
      const { id } = await draft({})
      const found = await eventually('the basket to know it', async () => {
        const told = await check(id)
        return codesOf(told).every((codes) => codes.includes('SEPARATED')) ? told : undefined
      })
      expect(found.sendable).toBe(false)
      const [first] = found.lines.map(({ findings }) => findings.find(({ code }) => code === 'SEPARATED')?.separated)
      expect(first).toMatchObject({ name: 'Provet', otherResourceId: pair[1].id })
      await expect(anna.post(`/order/v1/orders/${id}/sending`)).rejects.toThrow(/: 422 .*PO-9/)

      const excepted = await check((await draft({ to: day(20), exceptionReason: 'Vikarie' })).id)
      expect(codesOf(excepted)[0]).toContain('EXCEPTION_ASKED')
      expect(codesOf(excepted)[1]).not.toContain('SEPARATED')
      expect(excepted.lines[0]?.approvals.map(({ kind }) => kind)).toContain('POLICY_ADMINISTRATOR')

      await helena.post(`${SEPARATIONS}/${separation.id}/ending`, { reason: 'Provet är över' })
      await eventually('the basket to forget it', async () =>
        codesOf(await check(id))
          .flat()
          .includes('SEPARATED')
          ? undefined
          : true,
      )
    },
    PATIENCE,
  )
})
