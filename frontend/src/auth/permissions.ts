import type { Session } from './session'

/** Roles that see everybody who is not protected. */
const acrossTheOrganization = [
  'POLICY_ADMINISTRATOR',
  'SERVICE_DESK',
  'AUDITOR',
  'RESOURCE_OWNER',
  'SYSTEM_ADMINISTRATOR',
  'ATTEST_LIST_KEEPER',
  'FULFILLER',
]

/** Which roles a part of the application is for; null is everybody who is signed in. The services decide, this only hides what would be refused. */
const rolesFor = {
  start: null,
  profile: null,
  person: null,
  organization: null,
  ordering: null,
  approvals: null,
  stuckSteps: ['SYSTEM_ADMINISTRATOR', 'SERVICE_DESK'],
  stuckStepWork: ['SYSTEM_ADMINISTRATOR'],
  tasks: null,
  catalogue: null,
  catalogueWork: ['RESOURCE_OWNER', 'SYSTEM_ADMINISTRATOR'],
  experts: null,
  providers: ['ORDERER', 'SYSTEM_ADMINISTRATOR', 'AUDITOR', 'SERVICE_DESK'],
  confirmations: ['MANAGER', 'DELEGATE'],
  reviews: ['MANAGER', 'DELEGATE', 'PROTECTION_OFFICER'],
  reach: ['MANAGER', 'DELEGATE'],
  attestLists: ['ATTEST_LIST_KEEPER', 'SYSTEM_ADMINISTRATOR', 'AUDITOR'],
  attestListWork: ['ATTEST_LIST_KEEPER', 'SYSTEM_ADMINISTRATOR'],
  passwords: null,
  passwordWork: ['MANAGER', 'DELEGATE', 'SERVICE_DESK'],
  serviceDesk: ['SERVICE_DESK'],
  staff: ['MANAGER', 'DELEGATE', ...acrossTheOrganization],
  ownStaff: ['MANAGER', 'DELEGATE'],
  delegations: ['MANAGER', 'DELEGATE'],
  blocks: ['MANAGER', 'DELEGATE', 'SERVICE_DESK', 'POLICY_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'AUDITOR'],
  protections: ['PROTECTION_OFFICER'],
  registrations: ['MANAGER', 'DELEGATE', 'ORDERER', 'SYSTEM_ADMINISTRATOR'],
  policies: ['MANAGER', 'DELEGATE', 'ORDERER', 'POLICY_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'AUDITOR'],
  separationViolations: ['POLICY_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'AUDITOR'],
  policyWork: ['POLICY_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR'],
  findings: ['MANAGER', 'DELEGATE', 'POLICY_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'AUDITOR'],
  organizationPolicies: ['SYSTEM_ADMINISTRATOR'],
  audit: ['AUDITOR', 'SYSTEM_ADMINISTRATOR'],
  roles: ['SYSTEM_ADMINISTRATOR', 'AUDITOR'],
  roleWork: ['SYSTEM_ADMINISTRATOR'],
  status: ['SYSTEM_ADMINISTRATOR'],
  maintenance: ['SYSTEM_ADMINISTRATOR'],
  morningRuns: ['SYSTEM_ADMINISTRATOR'],
  imports: ['SYSTEM_ADMINISTRATOR', 'AUDITOR'],
  importWork: ['SYSTEM_ADMINISTRATOR'],
  everyone: acrossTheOrganization,
} satisfies Record<string, readonly string[] | null>

export type Permission = keyof typeof rolesFor

export function may(session: Pick<Session, 'roles'>, permission: Permission): boolean {
  const roles: readonly string[] | null = rolesFor[permission]
  return roles === null || session.roles.some((role) => roles.includes(role))
}

/** The assurance level below which passwords and protected identities stay closed (SI-2). */
export const HIGH_ASSURANCE = 3
