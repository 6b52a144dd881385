import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readListSearch, readPeopleSearch } from '../../routing/listSearch'
import { rootRoute } from '../../routing/rootRoute'

const staff = createRoute({
  getParentRoute: () => rootRoute,
  path: '/staff',
  staticData: { title: 'identities.staff', access: 'staff' },
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('./StaffPage'), 'StaffPage'),
})

const person = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$id',
  staticData: { title: 'identities.person', access: 'person' },
  component: lazyRouteComponent(() => import('./PersonPage'), 'PersonPage'),
})

const profile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/profile',
  staticData: { title: 'identities.profile', access: 'profile' },
  component: lazyRouteComponent(() => import('./ProfilePage'), 'ProfilePage'),
})

const disclosures = createRoute({
  getParentRoute: () => rootRoute,
  path: '/disclosures',
  staticData: { title: 'identities.disclosures.title', access: 'profile' },
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./DisclosuresPage'), 'DisclosuresPage'),
})

export const identitiesRoutes = [staff, person, profile, disclosures] as const
