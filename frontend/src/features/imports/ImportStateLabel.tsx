import { StatusLabel, type StatusTone } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { ImportRun } from './queries'

const tones: Record<ImportRun['state'], StatusTone> = {
  READING: 'waiting',
  READ: 'waiting',
  RESUMED: 'waiting',
  APPLIED: 'good',
  HELD: 'attention',
  DISCARDED: 'neutral',
  FAILED: 'bad',
}

export function ImportStateLabel({ state }: { state: ImportRun['state'] }) {
  const { t } = useLanguage()
  return <StatusLabel tone={tones[state]}>{t(`imports.states.${state}`)}</StatusLabel>
}
