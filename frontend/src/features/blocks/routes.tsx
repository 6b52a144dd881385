import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/blocks',
  staticData: { title: 'blocks.title', access: 'blocks' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./BlocksPage'), 'BlocksPage'),
})

export const blocksRoutes = [list] as const
