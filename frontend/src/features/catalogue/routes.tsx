import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/catalogue',
  staticData: { title: 'catalogue.title', access: 'catalogue' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./CataloguePage'), 'CataloguePage'),
})

const create = createRoute({
  getParentRoute: () => rootRoute,
  path: '/catalogue/new',
  staticData: { title: 'catalogue.createTitle', access: 'catalogueWork' },
  component: lazyRouteComponent(() => import('./NewResourcePage'), 'NewResourcePage'),
})

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/catalogue/$id',
  staticData: { title: 'catalogue.detailTitle', access: 'catalogue' },
  component: lazyRouteComponent(() => import('./ResourcePage'), 'ResourcePage'),
})

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/catalogue/$id/edit',
  staticData: { title: 'catalogue.editTitle', access: 'catalogueWork' },
  component: lazyRouteComponent(() => import('./EditResourcePage'), 'EditResourcePage'),
})

export const catalogueRoutes = [list, create, one, edit] as const
