import type { Page } from 'playwright-core'
import type { components as IdentityTypes } from '../../src/api/generated/identity'
import type { components as NotificationTypes } from '../../src/api/generated/notification'
import type { components as PolicyTypes } from '../../src/api/generated/policy'
import { eventually, read } from './portal'

type Identity = IdentityTypes['schemas']

/** A persona and the pages that the persona's roles are for; the page is where the persona is signed in. */
interface Round {
  persona: string
  addresses: (page: Page) => Promise<string[]>
}

export const rounds: readonly Round[] = [
  { persona: 'anna', addresses: managersPages },
  { persona: 'cecilia', addresses: async () => ['/', '/profile', '/passwords', '/organization'] },
  { persona: 'eva', addresses: async () => ['/', '/attestations', '/policies', '/policies?state=DRAFT'] },
  { persona: 'helena', addresses: systemAdministratorsPages },
  { persona: 'olof', addresses: policyAdministratorsPages },
]

async function managersPages(page: Page): Promise<string[]> {
  const staff = await read<Identity['PagePersonRow']>(page, '/identity/v1/identities?scope=my-staff&limit=50')
  const password = await eventually('a password to fetch', async () => {
    const { items } = await read<NotificationTypes['schemas']['PagePasswordView']>(page, '/notification/v1/passwords')
    return items.find(({ actions }) => actions.includes('FETCH'))
  })
  return [
    '/',
    '/order',
    '/orders',
    '/staff',
    '/staff?state=COMING',
    `/people/${the(staff.items, (person) => !person.protectedIdentity).id}`,
    `/people/${the(staff.items, (person) => person.protectedIdentity).id}`,
    '/profile',
    '/passwords',
    `/passwords/${password.id}`,
    '/arrivals',
    '/reach',
    `/explanation?person=${the(staff.items, (person) => !person.protectedIdentity).id}`,
    '/findings',
  ]
}

async function systemAdministratorsPages(page: Page): Promise<string[]> {
  const imports = await read<Identity['PageImportView']>(page, '/identity/v1/imports?limit=1')
  const units = await read<Identity['Units']>(page, '/identity/v1/units')
  return [
    '/',
    '/imports',
    `/imports/${the(imports.items).id}`,
    '/findings',
    '/roles',
    '/roles/appointments',
    '/morning-runs',
    '/catalogue',
    '/organization',
    `/organization?unit=${the(units.items).id}`,
    '/no-such-page',
  ]
}

async function policyAdministratorsPages(page: Page): Promise<string[]> {
  const policies = await read<PolicyTypes['schemas']['PagePolicyView']>(
    page,
    '/policy/v1/policies?state=ACTIVE&limit=1',
  )
  const policy = `/policies/${the(policies.items).id}`
  return ['/policies', policy, `${policy}/edit`, '/policies/new', '/staff']
}

/** The first that fits; the sample has one. */
function the<One>(items: readonly One[], fits: (one: One) => boolean = () => true): One {
  const found = items.find(fits)
  if (!found) throw new Error('The sample has none of these')
  return found
}
