import type { Delegation } from '../api/delegations'
import { useLanguage } from '../i18n/LanguageProvider'
import { StatusLabel, type StatusTone } from './StatusLabel'

const tones: Record<Delegation['state'], StatusTone> = { COMING: 'waiting', CURRENT: 'good', ENDED: 'neutral' }

/** Where a delegation stands, and why it ended before its last day. */
export function DelegationStateLabel({ delegation: { state, endedBecause } }: { delegation: Delegation }) {
  const { t } = useLanguage()
  const said = endedBecause ? t(`delegations.endedBecause.${endedBecause}`) : t(`delegations.states.${state}`)
  return <StatusLabel tone={tones[state]}>{said}</StatusLabel>
}
