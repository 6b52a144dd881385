import type { Block } from '../api/blocks'
import { useLanguage } from '../i18n/LanguageProvider'
import { StatusLabel, type StatusTone } from './StatusLabel'

const tones: Record<Block['state'], StatusTone> = { BLOCKED: 'bad', LIFT_PROPOSED: 'attention', LIFTED: 'neutral' }

/** Where a block stands. */
export function BlockStateLabel({ state }: { state: Block['state'] }) {
  const { t } = useLanguage()
  return <StatusLabel tone={tones[state]}>{t(`blocks.states.${state}`)}</StatusLabel>
}
