import { StatusLabel, type StatusTone } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { RegistrationState } from './queries'

const tones: Record<RegistrationState, StatusTone> = {
  COMING: 'waiting',
  CURRENT: 'good',
  ENDED: 'neutral',
  TAKEN_OVER: 'neutral',
}

export function RegistrationStateLabel({ state }: { state: RegistrationState }) {
  const { t } = useLanguage()
  return <StatusLabel tone={tones[state]}>{t(`registrations.states.${state}`)}</StatusLabel>
}
