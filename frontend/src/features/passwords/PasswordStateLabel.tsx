import { StatusLabel, type StatusTone } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { InitialPassword } from './queries'

const tones: Record<InitialPassword['state'], StatusTone> = {
  WAITING: 'attention',
  FETCHED: 'waiting',
  USED: 'good',
  USELESS: 'bad',
  WITHDRAWN: 'neutral',
}

export function PasswordStateLabel({ state }: { state: InitialPassword['state'] }) {
  const { t } = useLanguage()
  return <StatusLabel tone={tones[state]}>{t(`passwords.states.${state}`)}</StatusLabel>
}
