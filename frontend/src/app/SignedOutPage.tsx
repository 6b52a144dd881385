import { useRouterState } from '@tanstack/react-router'
import { LogIn } from 'lucide-react'
import { signInAddress } from '../auth/session'
import { ButtonAnchor } from '../components/Button'
import { Card } from '../components/Card'
import { Notice } from '../components/Notice'
import { PageHeader } from '../components/PageHeader'
import { useLanguage } from '../i18n/LanguageProvider'
import styles from './SignedOutPage.module.css'

export function SignedOutPage() {
  const { t } = useLanguage()
  const location = useRouterState({ select: (state) => state.location })
  const refusal = new URLSearchParams(location.searchStr).get('signIn')
  const address = refusal ? '/' : location.href
  return (
    <div className={styles.page}>
      <PageHeader title={t('shell.product')} />
      {(refusal === 'refused' || refusal === 'expired') && (
        <Notice tone="warning" announce="alert" title={t(`shell.signInRefusals.${refusal}.title`)}>
          <p>{t(`shell.signInRefusals.${refusal}.text`)}</p>
        </Notice>
      )}
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
