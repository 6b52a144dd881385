import { useQuery } from '@tanstack/react-query'
import { announcedMaintenanceQuery } from '../../api/maintenance'
import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'

/** That maintenance is over, for a day afterwards (NO-2). */
export function MaintenanceDone() {
  const { t, moment, language } = useLanguage()
  const last = useQuery(announcedMaintenanceQuery()).data?.findLast(({ state }) => state === 'CLOSED')
  if (!last) return null
  return (
    <Notice tone="success" title={t('start.maintenanceDone', { at: moment(last.endsAt) })}>
      <p>{language === 'sv' ? last.reasonSv : last.reasonEn}</p>
      <p>{t('start.maintenanceDoneText')}</p>
    </Notice>
  )
}
