import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../routing/rootRoute'
import { readAuditSearch } from './asked'

const log = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  staticData: { title: 'audit.title', access: 'audit' },
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./AuditPage'), 'AuditPage'),
})

export const auditRoutes = [log] as const
