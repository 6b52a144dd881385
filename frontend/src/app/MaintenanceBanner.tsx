import { useQuery } from '@tanstack/react-query'
import { announcedMaintenanceQuery } from '../api/maintenance'
import { Notice } from '../components/Notice'
import { useLanguage } from '../i18n/LanguageProvider'
import styles from './MaintenanceBanner.module.css'

/** Tells everybody of maintenance, on every page, from two weeks before until it is over (NO-2, NO-3). */
export function MaintenanceBanner() {
  const { t, moment, language } = useLanguage()
  const near = (useQuery(announcedMaintenanceQuery()).data ?? []).filter(({ state }) => state !== 'CLOSED')
  if (near.length === 0) return null
  return (
    <div className={styles.banner}>
      {near.map(({ id, state, startsAt, endsAt, reasonSv, reasonEn }) => (
        <Notice
          key={id}
          tone={state === 'OPEN' ? 'important' : 'info'}
          title={t(state === 'OPEN' ? 'maintenance.goesOn' : 'maintenance.comes', {
            from: moment(startsAt),
            to: moment(endsAt),
          })}
        >
          <p>{language === 'sv' ? reasonSv : reasonEn}</p>
          <p>{t('maintenance.meanwhile')}</p>
        </Notice>
      ))}
    </div>
  )
}
