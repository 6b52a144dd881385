import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readDays } from '../../routing/days'
import { rootRoute } from '../../routing/rootRoute'

const absence = createRoute({
  getParentRoute: () => rootRoute,
  path: '/absence',
  staticData: { title: 'absence.title', access: 'delegations' },
  validateSearch: readDays,
  component: lazyRouteComponent(() => import('./AbsencePage'), 'AbsencePage'),
})

export const absenceRoutes = [absence] as const
