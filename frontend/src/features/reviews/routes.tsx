import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reviews',
  staticData: { title: 'reviews.title', access: 'reviews' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./ReviewsPage'), 'ReviewsPage'),
})

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reviews/$id',
  staticData: { title: 'reviews.title', access: 'reviews' },
  component: lazyRouteComponent(() => import('./ReviewPage'), 'ReviewPage'),
})

export const reviewsRoutes = [list, one] as const
