import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/arrivals',
  staticData: { title: 'arrivals.title', access: 'ownStaff' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./ArrivalsPage'), 'ArrivalsPage'),
})

export const arrivalsRoutes = [list] as const
