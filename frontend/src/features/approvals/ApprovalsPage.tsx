import { getRouteApi } from '@tanstack/react-router'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { Awaiting } from './Awaiting'
import { approvalKinds } from './queries'

const route = getRouteApi('/approvals')

/** What awaits one's approval. Links in mails lead here; nothing is decided by following them (AP-3). */
export function ApprovalsPage() {
  const { t } = useLanguage()
  return (
    <>
      <PageHeader title={t('approvals.title')} intro={t('approvals.intro')} />
      <Awaiting kinds={approvalKinds} search={route.useSearch()} />
    </>
  )
}
