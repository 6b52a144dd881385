import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/roles',
  staticData: { title: 'roles.title', access: 'roles' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./RolesPage'), 'RolesPage'),
})

const appointments = createRoute({
  getParentRoute: () => rootRoute,
  path: '/roles/appointments',
  staticData: { title: 'roles.appointments', access: 'roles' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./AppointmentsPage'), 'AppointmentsPage'),
})

export const rolesRoutes = [list, appointments] as const
