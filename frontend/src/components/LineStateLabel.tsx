import type { LineState } from '../api/lines'
import { useLanguage } from '../i18n/LanguageProvider'
import { StatusLabel, type StatusTone } from './StatusLabel'

const tones: Record<LineState, StatusTone> = {
  AWAITING_PREREQUISITE: 'attention',
  AWAITING_APPROVAL: 'waiting',
  AWAITING_ATTESTATION: 'waiting',
  AWAITING_START: 'waiting',
  BEING_DELIVERED: 'waiting',
  ACTIVE: 'good',
  AWAITING_END: 'waiting',
  ENDED: 'neutral',
  REJECTED: 'bad',
  WITHDRAWN: 'neutral',
  FAILED: 'bad',
}

export function LineStateLabel({ state }: { state: LineState }) {
  const { t } = useLanguage()
  return <StatusLabel tone={tones[state]}>{t(`lines.states.${state}`)}</StatusLabel>
}
