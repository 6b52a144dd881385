import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../routing/rootRoute'

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/status',
  staticData: { title: 'status.title', access: 'status' },
  component: lazyRouteComponent(() => import('./StatusPage'), 'StatusPage'),
})

export const statusRoutes = [page] as const
