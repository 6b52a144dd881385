import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { rootRoute } from '../../routing/rootRoute'

const search = z.object({
  unit: z.catch(z.optional(z.string()), undefined),
  search: z.catch(z.optional(z.string()), undefined),
})

const organization = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organization',
  staticData: { title: 'units.title', access: 'organization' },
  validateSearch: (raw: Record<string, unknown>) => search.parse(raw),
  component: lazyRouteComponent(() => import('./OrganizationPage'), 'OrganizationPage'),
})

export const unitsRoutes = [organization] as const
