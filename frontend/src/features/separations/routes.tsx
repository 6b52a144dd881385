import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/separations',
  staticData: { title: 'separations.title', access: 'policies' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./SeparationsPage'), 'SeparationsPage'),
})

export const separationsRoutes = [list] as const
