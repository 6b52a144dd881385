import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../routing/rootRoute'

const start = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  staticData: { title: 'start.title', access: 'start' },
  component: lazyRouteComponent(() => import('./StartPage'), 'StartPage'),
})

export const startRoutes = [start] as const
