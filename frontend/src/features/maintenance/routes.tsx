import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/maintenance',
  staticData: { title: 'maintenance.title', access: 'maintenance' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./MaintenancePage'), 'MaintenancePage'),
})

export const maintenanceRoutes = [list] as const
