import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/morning-runs',
  staticData: { title: 'morningRuns.title', access: 'morningRuns' },
  component: lazyRouteComponent(() => import('./MorningRunsPage'), 'MorningRunsPage'),
})

export const morningRunsRoutes = [list] as const
