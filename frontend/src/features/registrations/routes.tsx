import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registrations',
  staticData: { title: 'registrations.title', access: 'registrations' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./RegistrationsPage'), 'RegistrationsPage'),
})

const create = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registrations/new',
  staticData: { title: 'registrations.create', access: 'registrations' },
  component: lazyRouteComponent(() => import('./NewRegistrationPage'), 'NewRegistrationPage'),
})

export const registrationsRoutes = [list, create] as const
