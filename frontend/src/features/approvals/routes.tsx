import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const approvals = createRoute({
  getParentRoute: () => rootRoute,
  path: '/approvals',
  staticData: { title: 'approvals.title', access: 'approvals' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./ApprovalsPage'), 'ApprovalsPage'),
})

const attestations = createRoute({
  getParentRoute: () => rootRoute,
  path: '/attestations',
  staticData: { title: 'approvals.attestations', access: 'approvals' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./AttestationsPage'), 'AttestationsPage'),
})

const stuck = createRoute({
  getParentRoute: () => rootRoute,
  path: '/approvals/stuck',
  staticData: { title: 'approvals.stuck', access: 'stuckSteps' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./StuckPage'), 'StuckPage'),
})

export const approvalsRoutes = [approvals, attestations, stuck] as const
