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

/** Whoever asks drafts an order for one of their own people, which is to end somebody's line. */
export async function ownDraftAgainst({ lines }: Subject, world: World, { persona, session }: Asker): Promise<Filling> {
  const { identities, engagements, resources } = world
  const key = ORDERS_FOR[persona] ?? (persona in identities ? (persona as PlayerKey) : 'colleague')
  const ending = {
    ...lineBody(identities[key], engagements[key], resources.owned),
    action: 'END',
    targetLineId: lines.owned,
  }
  const draft = await session?.post<{ id: string }>('/order/v1/orders', { lines: [ending] }).catch(() => undefined)
  return { params: { id: draft?.id ?? randomUUID() } }
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
