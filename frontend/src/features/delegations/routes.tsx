import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readDays } from '../../routing/days'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/delegations',
  staticData: { title: 'delegations.title', access: 'delegations' },
  component: lazyRouteComponent(() => import('./DelegationsPage'), 'DelegationsPage'),
})

const create = createRoute({
  getParentRoute: () => rootRoute,
  path: '/delegations/new',
  staticData: { title: 'delegations.create', access: 'delegations' },
  validateSearch: readDays,
  component: lazyRouteComponent(() => import('./NewDelegationPage'), 'NewDelegationPage'),
})

export const delegationsRoutes = [list, create] as const
