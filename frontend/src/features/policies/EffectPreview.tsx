import { Card } from '../../components/Card'
import { useLanguage } from '../../i18n/LanguageProvider'
import { EffectCounts } from './EffectCounts'
import type { Candidate } from './queries'
import { useRested } from './useRested'

/** How long the writing must rest before the effect is counted. */
const REST = 400

/** What a policy would do while it is being written (PO-6); nothing until it is written so far that it says something. */
export function EffectPreview({ candidate }: { candidate: Candidate | undefined }) {
  const { t } = useLanguage()
  const rested = useRested(candidate, REST)
  return (
    <Card title={t('policies.effect')}>
      {rested ? (
        <EffectCounts
          about={{ candidate: rested }}
          isOutdated={JSON.stringify(rested) !== JSON.stringify(candidate)}
          withPeople
        />
      ) : (
        <p>{t('policies.effectUnfinished')}</p>
      )}
    </Card>
  )
}
