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

export const passwordsRoutes = [list, one] as const
