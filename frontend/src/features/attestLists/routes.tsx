import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/attest-lists',
  staticData: { title: 'attestLists.title', access: 'attestLists' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./AttestListsPage'), 'AttestListsPage'),
})

const create = createRoute({
  getParentRoute: () => rootRoute,
  path: '/attest-lists/new',
  staticData: { title: 'attestLists.createTitle', access: 'attestListWork' },
  component: lazyRouteComponent(() => import('./NewAttestListPage'), 'NewAttestListPage'),
})

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/attest-lists/$id',
  staticData: { title: 'attestLists.editTitle', access: 'attestListWork' },
  component: lazyRouteComponent(() => import('./EditAttestListPage'), 'EditAttestListPage'),
})

export const attestListsRoutes = [list, create, edit] as const
