import { randomUUID } from 'node:crypto'
import { lineBody, orderBody } from '../bodies'
import type { Answer } from '../client'
import type { PlayerKey } from '../people'
import type { Subject, World } from '../world'
import type { Asker, Filling } from './question'

/** Whoever asks drafts the order: its lines are what the answer is about. */
export async function ownDraft(subject: Subject, world: World, { session }: Asker): Promise<Filling> {
  const draft = await session
    ?.post<{ id: string }>('/order/v1/orders', orderBody(world, subject))
    .catch(() => undefined)
  return { params: { id: draft?.id ?? randomUUID() } }
}

/** For whom some may order besides themselves. */
const ORDERS_FOR: Partial<Record<string, PlayerKey>> = {
  manager: 'colleague',
  delegate: 'colleague',
  orderer: 'colleague',
  otherManager: 'otherOrderer',
  otherOrderer: 'attester',
}

/** Whoever asks drafts an order for one of their own people. */
async function draftForOwn(
  world: World,
  { persona, session }: Asker,
  resource: string,
  more: object,
): Promise<Filling> {
  const { identities, engagements } = world
  const key = ORDERS_FOR[persona] ?? (persona in identities ? (persona as PlayerKey) : 'colleague')
  const line = { ...lineBody(identities[key], engagements[key], resource), ...more }
  const draft = await session?.post<{ id: string }>('/order/v1/orders', { lines: [line] }).catch(() => undefined)
  return { params: { id: draft?.id ?? randomUUID() } }
}

/** An order for one's own people that is to end somebody's line. */
export const ownDraftAgainst = ({ lines }: Subject, world: World, asker: Asker): Promise<Filling> =>
  draftForOwn(world, asker, world.resources.owned, { action: 'END', targetLineId: lines.owned })

/** An order that is to make one's own people orderers at a unit. */
export const ownDraftOfRole = (at: string, world: World, asker: Asker): Promise<Filling> =>
  draftForOwn(world, asker, world.things['ordererRole'] ?? '', { form: [{ name: 'units', values: [at] }] })

/** Whether the answer lets somebody be orderer there. */
export function unit({ status, body }: Answer): string | undefined {
  if (status !== 200) return undefined
  return body.includes('"field":"form.units"') || body.includes('"field":"recipientId"') ? 'hidden' : 'shown'
}

/** Whether the answer takes the line for one that there is. */
export function target({ status, body }: Answer): string | undefined {
  if (status !== 200) return undefined
  return body.includes('"field":"targetLineId"') || body.includes('"field":"recipientId"') ? 'hidden' : 'shown'
}

/** Whether an order's answer calls the recipient one for whom the asker may order. */
export function recipient({ status, body }: Answer): string | undefined {
  if (status !== 200 && status !== 422) return undefined
  return /RECIPIENT|recipientId|engagementId/.test(body) ? 'hidden' : 'shown'
}
