import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reach',
  staticData: { title: 'reach.title', access: 'reach' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./ReachPage'), 'ReachPage'),
})

export const reachRoutes = [list] as const
