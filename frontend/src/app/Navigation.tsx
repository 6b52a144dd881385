import { Link } from '@tanstack/react-router'
import { Menu } from 'lucide-react'
import { useId, useState } from 'react'
import type { Session } from '../auth/session'
import { Button } from '../components/Button'
import { useLanguage } from '../i18n/LanguageProvider'
import { menuOf } from './places'
import styles from './Navigation.module.css'

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
        {menuOf(session).map(({ to, label, icon: Icon }) => (
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
