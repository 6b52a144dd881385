import { useQuery } from '@tanstack/react-query'
import { ButtonLink } from '../../components/Button'
import { ButtonRow } from '../../components/ButtonRow'
import { Card } from '../../components/Card'
import { useLanguage } from '../../i18n/LanguageProvider'
import { decisionsQuery } from './queries'

/** What awaits the reader's yes or no; anybody may be asked, and whom nobody asks sees nothing of it. */
export function DecisionsTask() {
  const { t } = useLanguage()
  const items = useQuery(decisionsQuery()).data?.items ?? []
  const attestations = items.filter(({ kind }) => kind === 'ATTESTATION').length
  const approvals = items.length - attestations
  if (items.length === 0) return null
  return (
    <Card title={t('start.decisions')}>
      {approvals > 0 && <p>{t('start.approvalsText', { count: approvals })}</p>}
      {attestations > 0 && <p>{t('start.attestationsText', { count: attestations })}</p>}
      <ButtonRow>
        {approvals > 0 && <ButtonLink to="/approvals">{t('start.approvalsLink')}</ButtonLink>}
        {attestations > 0 && <ButtonLink to="/attestations">{t('start.attestationsLink')}</ButtonLink>}
      </ButtonRow>
    </Card>
  )
}
