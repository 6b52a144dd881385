import { useNames } from '../../api/names'
import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { ImportRun } from './queries'

interface DecisionNoticeProps {
  run: ImportRun
  decision: NonNullable<ImportRun['decision']>
}

/** Who decided about a held run, when and why. */
export function DecisionNotice({ run, decision }: DecisionNoticeProps) {
  const { t, moment } = useLanguage()
  const name = useNames([decision.by]).get(decision.by)?.displayName ?? t('common.unknownPerson')
  const words = { name, at: decision.at ? moment(decision.at) : '', reason: decision.reason ?? '' }
  return (
    <Notice tone="info">
      {run.state === 'DISCARDED' ? t('imports.discardedBy', words) : t('imports.resumedBy', words)}
    </Notice>
  )
}
