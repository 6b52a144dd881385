import { useRouterState } from '@tanstack/react-router'
import { LogIn } from 'lucide-react'
import { signInAddress } from '../auth/session'
import { ButtonAnchor } from '../components/Button'
import { Card } from '../components/Card'
import { PageHeader } from '../components/PageHeader'
import { useLanguage } from '../i18n/LanguageProvider'
import styles from './SignedOutPage.module.css'

export function SignedOutPage() {
  const { t } = useLanguage()
  const address = useRouterState({ select: (state) => state.location.href })
  return (
    <div className={styles.page}>
      <PageHeader title={t('shell.product')} />
      <Card>
        <p>{t('shell.signInText')}</p>
        {address !== '/' && <p>{t('shell.signInReturn')}</p>}
        <ButtonAnchor href={signInAddress(address)}>
          <LogIn aria-hidden size={18} />
          {t('shell.signIn')}
        </ButtonAnchor>
      </Card>
    </div>
  )
}
