import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'
import { readExplanationSearch } from './explanationSearch'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies',
  staticData: { title: 'policies.title', access: 'policies' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./PoliciesPage'), 'PoliciesPage'),
})

const create = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies/new',
  staticData: { title: 'policies.createTitle', access: 'policyWork' },
  component: lazyRouteComponent(() => import('./NewPolicyPage'), 'NewPolicyPage'),
})

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies/$id',
  staticData: { title: 'policies.detailTitle', access: 'policies' },
  component: lazyRouteComponent(() => import('./PolicyPage'), 'PolicyPage'),
})

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies/$id/edit',
  staticData: { title: 'policies.editTitle', access: 'policyWork' },
  component: lazyRouteComponent(() => import('./EditPolicyPage'), 'EditPolicyPage'),
})

const explanation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/explanation',
  staticData: { title: 'explanations.title', access: 'person' },
  validateSearch: readExplanationSearch,
  component: lazyRouteComponent(() => import('./ExplanationPage'), 'ExplanationPage'),
})

export const policiesRoutes = [list, create, one, edit, explanation] as const
