import { getRouteApi } from '@tanstack/react-router'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { Awaiting } from './Awaiting'
import { attestationKinds } from './queries'

const route = getRouteApi('/attestations')

/** What awaits one's economic attestation (AP-2). */
export function AttestationsPage() {
  const { t } = useLanguage()
  return (
    <>
      <PageHeader title={t('approvals.attestations')} intro={t('approvals.attestationsIntro')} />
      <Awaiting kinds={attestationKinds} search={route.useSearch()} />
    </>
  )
}
