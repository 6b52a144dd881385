import { useRouterState } from '@tanstack/react-router'
import { LogIn } from 'lucide-react'
import { signInAddress } from '../auth/session'
import { ButtonAnchor } from '../components/Button'
import { Card } from '../components/Card'
import { Notice } from '../components/Notice'
import { PageHeader } from '../components/PageHeader'
import { useLanguage } from '../i18n/LanguageProvider'
import styles from './SignedOutPage.module.css'

/** Why somebody was not let in, as the sign-in says it. */
const refusals = ['refused', 'expired', 'blocked'] as const

export function SignedOutPage() {
  const { t } = useLanguage()
  const location = useRouterState({ select: (state) => state.location })
  const refusal = new URLSearchParams(location.searchStr).get('signIn')
  const told = refusals.find((one) => one === refusal)
  const address = refusal ? '/' : location.href
  return (
    <div className={styles.page}>
      <PageHeader title={t('shell.product')} />
      {told && (
        <Notice tone="warning" announce="alert" title={t(`shell.signInRefusals.${told}.title`)}>
          <p>{t(`shell.signInRefusals.${told}.text`)}</p>
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
