import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/protection-lifts',
  staticData: { title: 'protections.title', access: 'protections' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./ProtectionLiftsPage'), 'ProtectionLiftsPage'),
})

export const protectionsRoutes = [list] as const
