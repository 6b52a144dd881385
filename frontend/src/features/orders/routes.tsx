import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const orderSearch = z.object({
  draft: z.catch(z.optional(z.string()), undefined),
  /** Somebody to order for from the start, by identity. */
  recipient: z.catch(z.optional(z.string()), undefined),
})

const sentSearch = z.object({
  sent: z.catch(z.optional(z.boolean()), undefined),
})

const order = createRoute({
  getParentRoute: () => rootRoute,
  path: '/order',
  staticData: { title: 'orders.order', access: 'ordering' },
  validateSearch: (raw: Record<string, unknown>) => orderSearch.parse(raw),
  component: lazyRouteComponent(() => import('./OrderPage'), 'OrderPage'),
})

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/orders',
  staticData: { title: 'orders.title', access: 'ordering' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./OrdersPage'), 'OrdersPage'),
})

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/orders/$id',
  staticData: { title: 'orders.detailTitle', access: 'ordering' },
  validateSearch: (raw: Record<string, unknown>) => sentSearch.parse(raw),
  component: lazyRouteComponent(() => import('./SentOrderPage'), 'SentOrderPage'),
})

const line = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lines/$id',
  staticData: { title: 'lines.detailTitle', access: 'ordering' },
  component: lazyRouteComponent(() => import('./LinePage'), 'LinePage'),
})

export const ordersRoutes = [order, list, one, line] as const
