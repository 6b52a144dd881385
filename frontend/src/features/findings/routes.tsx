import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/findings',
  staticData: { title: 'findings.title', access: 'findings' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./FindingsPage'), 'FindingsPage'),
})

export const findingsRoutes = [list] as const
