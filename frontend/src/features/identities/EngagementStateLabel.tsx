import { StatusLabel, type StatusTone } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Engagement } from './queries'

const tones: Record<Engagement['state'], StatusTone> = { CURRENT: 'good', COMING: 'waiting', ENDED: 'neutral' }

export function EngagementStateLabel({ state }: { state: Engagement['state'] }) {
  const { t } = useLanguage()
  return <StatusLabel tone={tones[state]}>{t(`identities.states.${state}`)}</StatusLabel>
}
