import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { Loading } from '../components/Loading'
import { absenceRoutes } from '../features/absence/routes'
import { approvalsRoutes } from '../features/approvals/routes'
import { arrivalsRoutes } from '../features/arrivals/routes'
import { attestListsRoutes } from '../features/attestLists/routes'
import { auditRoutes } from '../features/audit/routes'
import { blocksRoutes } from '../features/blocks/routes'
import { catalogueRoutes } from '../features/catalogue/routes'
import { confirmationsRoutes } from '../features/confirmations/routes'
import { delegationsRoutes } from '../features/delegations/routes'
import { expertsRoutes } from '../features/experts/routes'
import { findingsRoutes } from '../features/findings/routes'
import { identitiesRoutes } from '../features/identities/routes'
import { importsRoutes } from '../features/imports/routes'
import { maintenanceRoutes } from '../features/maintenance/routes'
import { morningRunsRoutes } from '../features/morningRuns/routes'
import { ordersRoutes } from '../features/orders/routes'
import { passwordsRoutes } from '../features/passwords/routes'
import { policiesRoutes } from '../features/policies/routes'
import { protectionsRoutes } from '../features/protections/routes'
import { providersRoutes } from '../features/providers/routes'
import { reachRoutes } from '../features/reach/routes'
import { registrationsRoutes } from '../features/registrations/routes'
import { reviewsRoutes } from '../features/reviews/routes'
import { rolesRoutes } from '../features/roles/routes'
import { separationsRoutes } from '../features/separations/routes'
import { startRoutes } from '../features/start/routes'
import { statusRoutes } from '../features/status/routes'
import { tasksRoutes } from '../features/tasks/routes'
import { unitsRoutes } from '../features/units/routes'
import { rootRoute } from '../routing/rootRoute'
import { FailedPage } from './FailedPage'
import { NotFoundPage } from './NotFoundPage'
import { Shell } from './Shell'

rootRoute.update({ component: Shell })

const routeTree = rootRoute.addChildren([
  ...startRoutes,
  ...identitiesRoutes,
  ...ordersRoutes,
  ...approvalsRoutes,
  ...tasksRoutes,
  ...catalogueRoutes,
  ...attestListsRoutes,
  ...expertsRoutes,
  ...confirmationsRoutes,
  ...protectionsRoutes,
  ...providersRoutes,
  ...reachRoutes,
  ...arrivalsRoutes,
  ...reviewsRoutes,
  ...rolesRoutes,
  ...blocksRoutes,
  ...registrationsRoutes,
  ...delegationsRoutes,
  ...absenceRoutes,
  ...passwordsRoutes,
  ...policiesRoutes,
  ...separationsRoutes,
  ...importsRoutes,
  ...maintenanceRoutes,
  ...morningRunsRoutes,
  ...statusRoutes,
  ...findingsRoutes,
  ...unitsRoutes,
  ...auditRoutes,
])

export function createPortalRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    ...(history ? { history } : {}),
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: FailedPage,
    scrollRestoration: true,
  })
}

export type PortalRouter = ReturnType<typeof createPortalRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: PortalRouter
  }
}
