import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tasks',
  staticData: { title: 'tasks.title', access: 'tasks' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./TasksPage'), 'TasksPage'),
})

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tasks/$id',
  staticData: { title: 'tasks.detailTitle', access: 'tasks' },
  component: lazyRouteComponent(() => import('./TaskPage'), 'TaskPage'),
})

export const tasksRoutes = [list, one] as const
