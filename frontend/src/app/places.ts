import {
  Activity,
  AlarmClock,
  Ban,
  Building2,
  CalendarClock,
  CalendarOff,
  CalendarPlus,
  CircleCheck,
  CircleHelp,
  CircleUser,
  ClipboardList,
  Coins,
  Construction,
  Dices,
  DoorOpen,
  Eye,
  FileUp,
  Handshake,
  Hourglass,
  House,
  KeyRound,
  LibraryBig,
  LifeBuoy,
  ListChecks,
  ListTodo,
  PackageSearch,
  PhoneCall,
  Plus,
  ReceiptText,
  ScrollText,
  ShieldOff,
  ShoppingCart,
  Store,
  Sunrise,
  Unlink,
  UserCog,
  UserPlus,
  Users,
  Wrench,
  type LucideIcon,
} from 'lucide-react'
import { may, type Permission } from '../auth/permissions'
import type { Session } from '../auth/session'
import type { MessageKey } from '../i18n/translator'

/** Every page that has an address of its own, in the order of the menu: what menu and search offer. */
const places = [
  { to: '/', label: 'start.title', icon: House, access: 'start' },
  { to: '/order', label: 'orders.order', icon: ShoppingCart, access: 'ordering' },
  { to: '/orders', label: 'orders.title', icon: PackageSearch, access: 'ordering' },
  { to: '/approvals', label: 'approvals.title', icon: CircleCheck, access: 'approvals' },
  { to: '/attestations', label: 'approvals.attestations', icon: Coins, access: 'approvals' },
  { to: '/approvals/stuck', label: 'approvals.stuck', icon: Hourglass, access: 'stuckSteps' },
  { to: '/tasks', label: 'tasks.title', icon: Wrench, access: 'tasks' },
  { to: '/staff', label: 'identities.staff', icon: Users, access: 'ownStaff' },
  { to: '/staff', label: 'identities.people', icon: Users, access: 'everyone' },
  { to: '/arrivals', label: 'arrivals.title', icon: Sunrise, access: 'ownStaff' },
  { to: '/confirmations', label: 'confirmations.title', icon: CalendarClock, access: 'confirmations' },
  { to: '/reviews', label: 'reviews.title', icon: ListTodo, access: 'reviews' },
  { to: '/reach', label: 'reach.title', icon: DoorOpen, access: 'reach' },
  { to: '/blocks', label: 'blocks.title', icon: Ban, access: 'blocks' },
  { to: '/protection-lifts', label: 'protections.title', icon: ShieldOff, access: 'protections' },
  { to: '/registrations', label: 'registrations.title', icon: UserPlus, access: 'registrations' },
  { to: '/delegations', label: 'delegations.title', icon: Handshake, access: 'delegations' },
  { to: '/absence', label: 'absence.title', icon: CalendarOff, access: 'delegations' },
  { to: '/passwords', label: 'passwords.title', icon: KeyRound, access: 'passwordWork' },
  { to: '/service-desk', label: 'serviceDesk.title', icon: PhoneCall, access: 'serviceDesk' },
  { to: '/policies', label: 'policies.title', icon: ListChecks, access: 'policies' },
  { to: '/separations', label: 'separations.title', icon: Unlink, access: 'policies' },
  { to: '/catalogue', label: 'catalogue.title', icon: LibraryBig, access: 'catalogue' },
  { to: '/experts', label: 'experts.title', icon: LifeBuoy, access: 'experts' },
  { to: '/providers', label: 'providers.title', icon: Store, access: 'providers' },
  { to: '/attest-lists', label: 'attestLists.title', icon: ReceiptText, access: 'attestLists' },
  { to: '/organization', label: 'units.title', icon: Building2, access: 'organization' },
  { to: '/findings', label: 'findings.title', icon: ClipboardList, access: 'findings' },
  { to: '/roles', label: 'roles.title', icon: UserCog, access: 'roles' },
  { to: '/imports', label: 'imports.title', icon: FileUp, access: 'imports' },
  { to: '/morning-runs', label: 'morningRuns.title', icon: AlarmClock, access: 'morningRuns' },
  { to: '/maintenance', label: 'maintenance.title', icon: Construction, access: 'maintenance' },
  { to: '/status', label: 'status.title', icon: Activity, access: 'status' },
  { to: '/audit', label: 'audit.title', icon: ScrollText, access: 'audit' },
  { to: '/profile', label: 'shell.profile', icon: CircleUser, access: 'profile', aside: true },
  { to: '/disclosures', label: 'identities.disclosures.title', icon: Eye, access: 'profile', aside: true },
  { to: '/explanation', label: 'explanations.title', icon: CircleHelp, access: 'person', aside: true },
  { to: '/registrations/new', label: 'registrations.create', icon: UserPlus, access: 'registrations', aside: true },
  { to: '/delegations/new', label: 'delegations.create', icon: CalendarPlus, access: 'delegations', aside: true },
  { to: '/policies/new', label: 'policies.create', icon: Plus, access: 'policyWork', aside: true },
  { to: '/catalogue/new', label: 'catalogue.create', icon: Plus, access: 'catalogueWork', aside: true },
  { to: '/attest-lists/new', label: 'attestLists.create', icon: Plus, access: 'attestListWork', aside: true },
  { to: '/roles/appointments', label: 'roles.appointments', icon: UserCog, access: 'roles', aside: true },
  { to: '/audit/spot-checks', label: 'audit.spotChecks.title', icon: Dices, access: 'audit', aside: true },
] as const satisfies readonly {
  to: string
  label: MessageKey
  icon: LucideIcon
  access: Permission
  /** Reached from another page and by the search; not in the menu. */
  aside?: true
}[]

export type Place = (typeof places)[number]

/** Where this session may go. A page with two names goes by the first that fits. */
export function placesFor(session: Session): Place[] {
  return places
    .filter(({ access }) => may(session, access))
    .filter((place, index, all) => all.findIndex(({ to }) => to === place.to) === index)
}

/** Those that stand in the main menu. */
export function menuOf(session: Session): Place[] {
  return placesFor(session).filter((place) => !('aside' in place))
}
