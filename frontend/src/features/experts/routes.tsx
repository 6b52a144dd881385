import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/experts',
  staticData: { title: 'experts.title', access: 'experts' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./ExpertsPage'), 'ExpertsPage'),
})

export const expertsRoutes = [list] as const
