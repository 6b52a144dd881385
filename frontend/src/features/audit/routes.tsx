import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { oneOf } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'
import { readAuditSearch } from './asked'
import { services } from './services'

const log = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  staticData: { title: 'audit.title', access: 'audit' },
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./AuditPage'), 'AuditPage'),
})

const spotChecks = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit/spot-checks',
  staticData: { title: 'audit.spotChecks.title', access: 'audit' },
  component: lazyRouteComponent(() => import('./SpotChecksPage'), 'SpotChecksPage'),
})

const spotCheck = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit/spot-checks/$service/$id',
  staticData: { title: 'audit.spotChecks.single', access: 'audit' },
  params: {
    parse: ({ service, id }) => {
      const known = oneOf(services, service)
      if (known === undefined) throw notFound()
      return { service: known, id }
    },
  },
  component: lazyRouteComponent(() => import('./SpotCheckPage'), 'SpotCheckPage'),
})

export const auditRoutes = [log, spotChecks, spotCheck] as const
