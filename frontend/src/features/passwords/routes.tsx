import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/passwords',
  staticData: { title: 'passwords.title', access: 'passwords' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./PasswordsPage'), 'PasswordsPage'),
})

/** The mail about an initial password leads here. */
const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/passwords/$id',
  staticData: { title: 'passwords.detailTitle', access: 'passwords' },
  component: lazyRouteComponent(() => import('./PasswordPage'), 'PasswordPage'),
})

/** Calls about passwords (PW-5); the address tells nobody whom they are about. */
const serviceDesk = createRoute({
  getParentRoute: () => rootRoute,
  path: '/service-desk',
  staticData: { title: 'serviceDesk.title', access: 'serviceDesk' },
  component: lazyRouteComponent(() => import('./ServiceDeskPage'), 'ServiceDeskPage'),
})

export const passwordsRoutes = [list, one, serviceDesk] as const
