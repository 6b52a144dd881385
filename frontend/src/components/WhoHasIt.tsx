import type { LineRow } from '../api/lines'
import { usePurchasingSystemName } from '../api/purchasing'
import { useLanguage } from '../i18n/LanguageProvider'
import { People } from './People'

/** Who has a line now: people, those who work in a queue, or a purchasing system; nobody while it goes on by itself. */
export function WhoHasIt({ line, nobody }: { line: LineRow; nobody: string }) {
  const { t } = useLanguage()
  const nameOf = usePurchasingSystemName()
  if (line.waitingForSystem !== null) return nameOf(line.waitingForSystem)
  if (line.waitingForIds.length > 0) return <People ids={line.waitingForIds} />
  return line.waitingForQueue === null ? nobody : t('lines.queue', { queue: line.waitingForQueue })
}
