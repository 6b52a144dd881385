import { useQuery } from '@tanstack/react-query'
import { Outlet, useMatches, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { asProblem } from '../api/problem'
import { may } from '../auth/permissions'
import { sessionQuery } from '../auth/session'
import { Loading } from '../components/Loading'
import { ProblemAlert } from '../components/ProblemAlert'
import { useLanguage } from '../i18n/LanguageProvider'
import { Header } from './Header'
import { MaintenanceBanner } from './MaintenanceBanner'
import { Navigation } from './Navigation'
import { NotFoundPage } from './NotFoundPage'
import { SignedOutPage } from './SignedOutPage'
import styles from './Shell.module.css'

/** The frame of every page: skip link, head, menu, and the page itself for those it is open to. */
export function Shell() {
  const { t } = useLanguage()
  const session = useQuery(sessionQuery())
  const page = useMatches({ select: (matches) => matches.at(-1)?.staticData })
  const path = useRouterState({ select: (state) => state.location.pathname })
  const signedIn = session.data ?? null

  useEffect(() => {
    const name = signedIn && page?.title ? t(page.title) : signedIn ? undefined : t('shell.signInTitle')
    document.title = name ? `${name} – ${t('shell.product')}` : t('shell.product')
  }, [page, signedIn, t])

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t('shell.skip')}
      </a>
      <Header session={signedIn} />
      <div className={styles.body}>
        {signedIn && <Navigation session={signedIn} key={path} />}
        <main id="main" tabIndex={-1} className={styles.main}>
          {content()}
        </main>
      </div>
    </div>
  )

  function content() {
    if (session.isPending) return <Loading />
    if (session.isError && session.data === undefined) {
      return <ProblemAlert problem={asProblem(session.error)} onRetry={() => void session.refetch()} />
    }
    if (!signedIn) return <SignedOutPage />
    if (page?.access && !may(signedIn, page.access)) return <NotFoundPage />
    return (
      <>
        <MaintenanceBanner />
        <Outlet />
      </>
    )
  }
}
