import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Session } from '../auth/session'
import { useLanguage } from '../i18n/LanguageProvider'
import { LanguageSwitch } from './LanguageSwitch'
import { Person } from './Person'
import { SearchButton } from './SearchButton'
import styles from './Header.module.css'

/** Menus and popovers are a good part of the component library; the first page need not wait for them. */
const ProfileMenu = lazy(async () => ({ default: (await import('./ProfileMenu')).ProfileMenu }))

export function Header({ session }: { session: Session | null }) {
  const { t } = useLanguage()
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" className={styles.mark}>
          <rect width="32" height="32" rx="7" />
          <path d="M10 26V13a6 6 0 0 1 12 0v13M16 17v5" />
          <circle cx="16" cy="15" r="2.2" />
        </svg>
        <span className={styles.product}>{t('shell.product')}</span>
      </Link>
      {session && <span className={styles.organization}>{session.organizationName}</span>}
      <div className={styles.end}>
        {session ? (
          <>
            <SearchButton session={session} />
            <Suspense fallback={<Person name={session.displayName} />}>
              <ProfileMenu session={session} />
            </Suspense>
          </>
        ) : (
          <LanguageSwitch />
        )}
      </div>
    </header>
  )
}
