import type { components, paths } from '../../api/generated/order'
import { resources } from '../fixtures/catalogue'
import { checkedLine } from '../fixtures/checks'
import { bengtsHoldings, lineViews, orders, recipients, sentLine } from '../fixtures/orders'
import { combine, engagement, id } from '../fixtures/ids'
import { approvalHandlers } from './approval'
import { catalogueHandlers } from './catalogue'
import { confirmationHandlers } from './confirmation'
import { expertHandlers } from './expert'
import { reviewHandlers } from './review'
import { taskHandlers } from './task'
import { templateHandlers } from './template'
import { done, handlersOf, ok, pageOf, refusal, type Asked, type Handler } from './handler'

type Schemas = components['schemas']
type Order = Schemas['OrderView']
type LineView = Schemas['LineView']

export const orderHandler = handlersOf<paths>()

const notFound = refusal(404, 'not-found')
const over = new Set<Schemas['LineState']>(['ENDED', 'REJECTED', 'WITHDRAWN', 'FAILED'])

/** order-service, which remembers what is drafted and sent. */
export function orderHandlers(): Handler[] {
  return [
    ...catalogueHandlers(),
    ...recipientHandlers(),
    ...orderingHandlers(),
    ...approvalHandlers(),
    ...confirmationHandlers(),
    ...expertHandlers(),
    ...reviewHandlers(),
    ...taskHandlers(),
    ...templateHandlers(),
  ]
}

function recipientHandlers(): Handler[] {
  return [
    orderHandler('get', '/order/v1/recipients', ({ query }) => {
      const wanted = query.getAll('identityIds')
      return ok(
        pageOf(
          recipients.filter(({ identityId }) => wanted.length === 0 || wanted.includes(identityId)),
          query,
        ),
      )
    }),
    orderHandler('get', '/order/v1/recipients/{engagementId}/holdings', ({ params }) =>
      ok({ items: params['engagementId'] === engagement ? bengtsHoldings : [] }),
    ),
    orderHandler('get', '/order/v1/recipients/{engagementId}/holdings/usual', () => ok({ resourceIds: [combine] })),
  ]
}

interface Kept {
  order: Order
  version: number
}

function answer({ order, version }: Kept, status = 200) {
  return { status, body: order, headers: { ETag: `"${version}"` } }
}

function orderingHandlers(): Handler[] {
  const known = new Map(orders.map((order) => [order.id, { order, version: 1 }]))
  const views = [...lineViews]

  const keep = (order: Order, version: number, status?: number) => {
    const kept = { order, version }
    known.set(order.id, kept)
    return answer(kept, status)
  }

  const newOrder = (lines: Order['lines']) => {
    const order: Order = { id: id('4b', known.size), state: 'DRAFT', changedAt: now, sentAt: null, lines, lineIds: [] }
    return keep(order, 1, 201)
  }

  const one = (asked: Asked) => known.get(asked.params['id'] ?? '')

  const send = (order: Order) => {
    const sent = order.lines.map((line, index) => sentLine(views.length + index, order.id, line))
    views.push(...sent)
    return keep({ ...order, state: 'SENT', sentAt: now, lineIds: sent.map(({ line }) => line.id) }, 9)
  }

  return [
    orderHandler('get', '/order/v1/orders', ({ query }) => {
      const state = query.get('state')
      const rows = [...known.values()].filter(({ order }) => !state || order.state === state)
      return ok(pageOf(rows.map(({ order }) => rowOf(order)).toReversed(), query))
    }),
    orderHandler('post', '/order/v1/orders', ({ body }) => newOrder((body as Schemas['OrderBody']).lines)),
    orderHandler('get', '/order/v1/orders/{id}', (asked) => {
      const found = one(asked)
      return found ? answer(found) : notFound
    }),
    orderHandler('put', '/order/v1/orders/{id}', (asked) => {
      const found = one(asked)
      if (!found) return notFound
      if (asked.headers.get('If-Match') !== `"${found.version}"`) return refusal(412, 'stale')
      return keep({ ...found.order, lines: (asked.body as Schemas['OrderBody']).lines }, found.version + 1)
    }),
    orderHandler('delete', '/order/v1/orders/{id}', (asked) => {
      known.delete(asked.params['id'] ?? '')
      return done()
    }),
    orderHandler('post', '/order/v1/orders/{id}/check', (asked) => {
      const found = one(asked)
      return found ? ok(checkOf(found.order)) : notFound
    }),
    orderHandler('post', '/order/v1/orders/{id}/sending', (asked) => {
      const found = one(asked)
      return found ? send(found.order) : notFound
    }),
    orderHandler('post', '/order/v1/orders/{id}/copy', (asked) => {
      const found = one(asked)
      return found ? newOrder(found.order.lines) : notFound
    }),
    orderHandler('post', '/order/v1/card-holders', () => ({ status: 204 })),
    orderHandler('get', '/order/v1/lines', ({ query }) => {
      const open = query.get('open')
      const wanted = query.getAll('recipientIds')
      const rows = views
        .map(({ line }) => line)
        .filter(
          (line) =>
            (open === null || over.has(line.state) === (open === 'false')) &&
            (wanted.length === 0 || wanted.includes(line.recipientId)),
        )
      return ok(pageOf(rows.toReversed(), query))
    }),
    orderHandler('post', '/order/v1/lines/searches', ({ query, body }) => ok(pageOf(linesWith(views, body), query))),
    orderHandler('get', '/order/v1/lines/{id}', (asked) => viewOf(views, asked)),
    ...commandHandlers(views),
  ]
}

const now = '2026-11-22T09:00:00Z'

/** By case number, or part of the resource's name. */
function linesWith(views: readonly LineView[], body: unknown) {
  const text = (body as { text: string }).text.toLowerCase()
  const named = new Set(
    resources.filter(({ name }) => name.sv.toLowerCase().includes(text)).map((resource) => resource.id),
  )
  return views.map(({ line }) => line).filter((line) => String(line.caseNumber) === text || named.has(line.resourceId))
}

function viewOf(views: readonly LineView[], { params }: Asked) {
  const view = views.find(({ line }) => line.id === params['id'])
  return view ? ok(view) : notFound
}

function commandHandlers(views: readonly LineView[]): Handler[] {
  return [
    orderHandler('post', '/order/v1/lines/{id}/withdrawal', (asked) => viewOf(views, asked)),
    orderHandler('post', '/order/v1/lines/{id}/reminder', (asked) => viewOf(views, asked)),
    orderHandler('post', '/order/v1/lines/{id}/question', (asked) => viewOf(views, asked)),
    orderHandler('post', '/order/v1/lines/{id}/answer', (asked) => viewOf(views, asked)),
    orderHandler('post', '/order/v1/lines/{id}/ending', (asked) => viewOf(views, asked)),
    orderHandler('post', '/order/v1/lines/{id}/extension', (asked) => ({ ...viewOf(views, asked), status: 201 })),
    orderHandler('post', '/order/v1/lines/{id}/shortening', (asked) => viewOf(views, asked)),
    orderHandler('post', '/order/v1/lines/{id}/level-change', (asked) => ({ ...viewOf(views, asked), status: 201 })),
  ]
}

function rowOf({ id: orderId, state, changedAt, sentAt, lines }: Order): Schemas['OrderRow'] {
  return {
    id: orderId,
    state,
    changedAt,
    sentAt,
    lines: lines.length,
    recipients: new Set(lines.map(({ recipientId }) => recipientId)).size,
    open: state === 'SENT' ? lines.length : 0,
  }
}

function checkOf({ lines }: Order): Schemas['CheckView'] {
  const checked = lines.map(checkedLine)
  const sum = (price: 'priceOnce' | 'priceMonthly') => checked.reduce((total, line) => total + line[price], 0)
  return {
    sendable:
      lines.length > 0 && !checked.some(({ findings }) => findings.some(({ severity }) => severity === 'ERROR')),
    lines: checked,
    priceOnce: sum('priceOnce'),
    priceMonthly: sum('priceMonthly'),
  }
}
