import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/providers',
  staticData: { title: 'providers.title', access: 'providers' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./ProvidersPage'), 'ProvidersPage'),
})

export const providersRoutes = [list] as const
