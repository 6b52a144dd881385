import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confirmations',
  staticData: { title: 'confirmations.title', access: 'confirmations' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./ConfirmationsPage'), 'ConfirmationsPage'),
})

export const confirmationsRoutes = [list] as const
