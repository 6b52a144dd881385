import { DescriptionList } from '../../components/DescriptionList'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { BridgeButton } from './BridgeButton'
import { EngagementStateLabel } from './EngagementStateLabel'
import type { Engagement } from './queries'
import styles from './EngagementCard.module.css'

/** One engagement with what decides access: where, as what, until when, and who answers for it. */
export function EngagementCard({ engagement }: { engagement: Engagement }) {
  const language = useLanguage()
  const { t } = language
  const manager = engagement.nearestManager
  return (
    <article className={styles.engagement}>
      <div className={styles.head}>
        <h3>{[engagement.title, engagement.unitName].filter(Boolean).join(', ')}</h3>
        <EngagementStateLabel state={engagement.state} />
        {engagement.primary && <StatusLabel tone="neutral">{t('identities.primary')}</StatusLabel>}
      </div>
      <DescriptionList
        items={[
          [t('identities.period'), period(language, engagement.from, engagement.to)],
          [t('identities.administration'), engagement.administrationName ?? engagement.administrationCode],
          [t('identities.costResponsibilityNumber'), engagement.costResponsibilityNumber],
          [t('identities.employmentForm'), engagement.employmentForm],
          [t('identities.benefitsGroup'), engagement.benefitsGroup],
          [
            t('identities.nearestManager'),
            manager ? (
              <>
                {manager.displayName} ({t(`identities.via.${manager.via}`)})
              </>
            ) : (
              t('identities.noManager')
            ),
          ],
          ...(engagement.bridgedFrom
            ? [
                [
                  t('identities.bridge.title'),
                  t('identities.bridge.since', { day: language.date(engagement.bridgedFrom) }),
                ] as const,
              ]
            : []),
          ...(engagement.absence
            ? [[t('identities.absence'), period(language, engagement.absence.from, engagement.absence.to)] as const]
            : []),
        ]}
      />
      {engagement.bridgeable && engagement.to && (
        <div className={styles.actions}>
          <BridgeButton engagement={engagement} lastDay={engagement.to} />
        </div>
      )}
    </article>
  )
}

export function EngagementList({ engagements }: { engagements: readonly Engagement[] }) {
  const { t } = useLanguage()
  if (engagements.length === 0) return <p>{t('identities.noEngagements')}</p>
  return (
    <div className={styles.list}>
      {engagements.map((engagement) => (
        <EngagementCard key={engagement.id} engagement={engagement} />
      ))}
    </div>
  )
}
