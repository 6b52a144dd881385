import { Link } from '@tanstack/react-router'
import {
  Ban,
  Building2,
  CalendarClock,
  CircleCheck,
  ClipboardList,
  Coins,
  DoorOpen,
  FileUp,
  Handshake,
  Hourglass,
  House,
  KeyRound,
  LibraryBig,
  LifeBuoy,
  ListChecks,
  Menu,
  PackageSearch,
  ReceiptText,
  ScrollText,
  ShoppingCart,
  UserPlus,
  Users,
  Wrench,
} from 'lucide-react'
import { useId, useState } from 'react'
import { may, type Permission } from '../auth/permissions'
import type { Session } from '../auth/session'
import { Button } from '../components/Button'
import { useLanguage } from '../i18n/LanguageProvider'
import styles from './Navigation.module.css'

const entries = [
  { to: '/', label: 'start.title', icon: House, access: 'start' },
  { to: '/order', label: 'orders.order', icon: ShoppingCart, access: 'ordering' },
  { to: '/orders', label: 'orders.title', icon: PackageSearch, access: 'ordering' },
  { to: '/approvals', label: 'approvals.title', icon: CircleCheck, access: 'approvals' },
  { to: '/attestations', label: 'approvals.attestations', icon: Coins, access: 'approvals' },
  { to: '/approvals/stuck', label: 'approvals.stuck', icon: Hourglass, access: 'stuckSteps' },
  { to: '/tasks', label: 'tasks.title', icon: Wrench, access: 'tasks' },
  { to: '/staff', label: 'identities.staff', icon: Users, access: 'ownStaff' },
  { to: '/staff', label: 'identities.people', icon: Users, access: 'everyone' },
  { to: '/confirmations', label: 'confirmations.title', icon: CalendarClock, access: 'confirmations' },
  { to: '/reach', label: 'reach.title', icon: DoorOpen, access: 'reach' },
  { to: '/blocks', label: 'blocks.title', icon: Ban, access: 'blocks' },
  { to: '/registrations', label: 'registrations.title', icon: UserPlus, access: 'registrations' },
  { to: '/delegations', label: 'delegations.title', icon: Handshake, access: 'delegations' },
  { to: '/passwords', label: 'passwords.title', icon: KeyRound, access: 'passwordWork' },
  { to: '/policies', label: 'policies.title', icon: ListChecks, access: 'policies' },
  { to: '/catalogue', label: 'catalogue.title', icon: LibraryBig, access: 'catalogue' },
  { to: '/experts', label: 'experts.title', icon: LifeBuoy, access: 'experts' },
  { to: '/attest-lists', label: 'attestLists.title', icon: ReceiptText, access: 'attestLists' },
  { to: '/organization', label: 'units.title', icon: Building2, access: 'organization' },
  { to: '/findings', label: 'findings.title', icon: ClipboardList, access: 'findings' },
  { to: '/imports', label: 'imports.title', icon: FileUp, access: 'imports' },
  { to: '/audit', label: 'audit.title', icon: ScrollText, access: 'audit' },
] as const satisfies readonly { access: Permission; [key: string]: unknown }[]

/** The main menu with what the reader may use: beside the page on wide screens, behind a button on narrow ones. */
export function Navigation({ session }: { session: Session }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const listId = useId()
  return (
    <nav className={styles.navigation} aria-label={t('shell.navigation')}>
      <div className={styles.toggle}>
        <Button
          variant="tertiary"
          icon={Menu}
          aria-expanded={open}
          aria-controls={listId}
          onPress={() => setOpen(!open)}
        >
          {t('shell.menu')}
        </Button>
      </div>
      <ul id={listId} className={open ? `${styles.list} ${styles.open}` : styles.list}>
        {entries
          .filter((entry) => may(session, entry.access))
          // A page with two names goes by the first that fits.
          .filter((entry, index, all) => all.findIndex(({ to }) => to === entry.to) === index)
          .map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <Link
                to={to}
                className={styles.link}
                activeProps={{ 'aria-current': 'page' }}
                activeOptions={{ exact: to === '/' || to === '/approvals' }}
              >
                <Icon aria-hidden size={20} />
                {t(label)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
