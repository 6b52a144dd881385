import { useQuery } from '@tanstack/react-query'
import { Card } from '../../components/Card'
import { useLanguage } from '../../i18n/LanguageProvider'
import { waitingWorkQuery, type DelegationOffer } from './queries'

/** What the delegation covers, in plain words, with the work that waits already. */
export function Coverage({ offer }: { offer: DelegationOffer }) {
  const { t } = useLanguage()
  const { data: waiting } = useQuery(waitingWorkQuery())
  return (
    <Card title={t('delegations.coverage')}>
      <p>{t('delegations.coversPeople', { count: offer.people })}</p>
      <ul>
        <li>{t('delegations.coversOrders')}</li>
        <li>{t('delegations.coversApprovals')}</li>
        <li>{t('delegations.coversPasswords')}</li>
      </ul>
      {waiting && (
        <p>
          {t('delegations.waiting', { approvals: String(waiting.approvals), passwords: String(waiting.passwords) })}
        </p>
      )}
      <p>{t('delegations.coversNot')}</p>
    </Card>
  )
}
