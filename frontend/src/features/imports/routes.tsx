import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports',
  staticData: { title: 'imports.title', access: 'imports' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./ImportsPage'), 'ImportsPage'),
})

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports/$id',
  staticData: { title: 'imports.detailTitle', access: 'imports' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./ImportPage'), 'ImportPage'),
})

export const importsRoutes = [list, one] as const
