import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, orderService, versionedAnswer, type Versioned } from '../../api/client'
import type { FormAnswer } from '../../api/forms'
import type { components, paths } from '../../api/generated/order'
import type { Resource } from '../../api/resources'

type Schemas = components['schemas']
export type DraftLine = Schemas['DraftLine']
export type LineAction = Schemas['LineAction']
export type Order = Schemas['OrderView']
export type OrderRow = Schemas['OrderRow']
export type LineView = Schemas['LineView']
export type LineCommand = Schemas['LineCommand']
export type Step = Schemas['StepView']
export type TimelineEntry = Schemas['TimelineEntry']
export type Recipient = Schemas['RecipientView']
/** Something that a colleague has, to be ordered for others too. */
export type Given = Schemas['HoldingView']
export type Check = Schemas['CheckView']
export type CheckedLine = Schemas['CheckedLine']
export type Finding = Schemas['Finding']

type OrderQuery = NonNullable<paths['/order/v1/orders']['get']['parameters']['query']>

export function ordersQuery(query: OrderQuery) {
  return queryOptions({
    queryKey: ['orders', 'list', query],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/orders', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

function readOrder(id: string, signal?: AbortSignal): Promise<Versioned<Order>> {
  return versionedAnswer(orderService.GET('/order/v1/orders/{id}', { params: { path: { id } }, signal }))
}

export function orderQuery(id: string) {
  return queryOptions({
    queryKey: ['orders', id],
    queryFn: ({ signal }) => readOrder(id, signal),
    gcTime: 0,
  })
}

/** An order to go on writing. */
export function draftQuery(id: string) {
  return queryOptions({
    queryKey: ['drafts', id],
    queryFn: ({ signal }) => readOrder(id, signal),
    // What is being written is never overwritten by what was saved elsewhere; saving then says so instead. What is
    // opened anew is the one on the server, not what was seen of it before.
    staleTime: Infinity,
    gcTime: 0,
  })
}

export function lineQuery(id: string) {
  return queryOptions({
    queryKey: ['lines', id],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/lines/{id}', { params: { path: { id } }, signal })),
  })
}

/** What would become of a saved draft; `version` says which saving it is about. */
export function checkQuery(id: string, version: string, lines: readonly DraftLine[]) {
  return queryOptions({
    queryKey: ['drafts', id, 'check', version],
    queryFn: async ({ signal }) => ({
      lines,
      check: await answer(orderService.POST('/order/v1/orders/{id}/check', { params: { path: { id } }, signal })),
    }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  })
}

/** What the viewer wrote in the newest order, in the fields that are to be remembered (OR-4). */
export function rememberedQuery(resources: readonly Resource[]) {
  const remembered = new Set(
    resources.flatMap(({ ordering }) => ordering.form.filter((field) => field.remembered).map(({ name }) => name)),
  )
  return queryOptions({
    queryKey: ['orders', 'remembered', [...remembered]],
    queryFn: async ({ signal }): Promise<FormAnswer[]> => {
      const query = { state: 'SENT', limit: 1, offset: 0 } as const
      const { items } = await answer(orderService.GET('/order/v1/orders', { params: { query }, signal }))
      if (!items[0]) return []
      const { body } = await readOrder(items[0].id, signal)
      const written = body.lines.flatMap(({ form }) => form ?? []).filter(({ name }) => remembered.has(name))
      return [...new Map(written.map((one) => [one.name, one])).values()]
    },
    enabled: remembered.size > 0,
  })
}

/** Makes a draft, and reads what a change of it must name. */
export async function createDraft(lines: readonly DraftLine[], key: string): Promise<Versioned<Order>> {
  const headers = { 'Idempotency-Key': key }
  const { id } = await answer(orderService.POST('/order/v1/orders', { body: { lines: [...lines] }, headers }))
  return readOrder(id)
}

export function changeDraft(id: string, version: string, lines: readonly DraftLine[]): Promise<Versioned<Order>> {
  return versionedAnswer(
    orderService.PUT('/order/v1/orders/{id}', {
      params: { path: { id }, header: { 'If-Match': version } },
      body: { lines: [...lines] },
    }),
  )
}

export function deleteDraft(id: string): Promise<unknown> {
  return answer(orderService.DELETE('/order/v1/orders/{id}', { params: { path: { id } } }))
}

export function sendOrder(id: string, idempotency: Record<string, string>): Promise<Order> {
  return answer(orderService.POST('/order/v1/orders/{id}/sending', { params: { path: { id } }, headers: idempotency }))
}

export function copyOrder(id: string, idempotency: Record<string, string>): Promise<Order> {
  return answer(orderService.POST('/order/v1/orders/{id}/copy', { params: { path: { id } }, headers: idempotency }))
}
