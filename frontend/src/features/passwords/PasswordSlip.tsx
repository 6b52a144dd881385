import { useLanguage } from '../../i18n/LanguageProvider'
import type { FetchedPassword } from './queries'
import styles from './PasswordSlip.module.css'

/** The slip of paper for the employee. Only there in print, where nothing else of the page is. */
export function PasswordSlip({ fetched }: { fetched: FetchedPassword }) {
  const { t } = useLanguage()
  return (
    <section className={styles.slip}>
      <p className={styles.product}>{t('shell.product')}</p>
      <h1>{t('passwords.slipTitle')}</h1>
      <p>{t('passwords.slipText')}</p>
      <dl className={styles.credentials}>
        {fetched.userName && (
          <>
            <dt>{t('passwords.userName')}</dt>
            <dd>{fetched.userName}</dd>
          </>
        )}
        <dt>{t('passwords.password')}</dt>
        <dd>{fetched.password}</dd>
      </dl>
      <p>{t('passwords.slipValid')}</p>
    </section>
  )
}
