import { StatusLabel, type StatusTone } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Policy } from './queries'

const tones: Record<Policy['state'], StatusTone> = {
  DRAFT: 'waiting',
  TRIAL: 'attention',
  ACTIVE: 'good',
  RETIRED: 'neutral',
}

export function PolicyStateLabel({ state }: { state: Policy['state'] }) {
  const { t } = useLanguage()
  return <StatusLabel tone={tones[state]}>{t(`policies.states.${state}`)}</StatusLabel>
}
