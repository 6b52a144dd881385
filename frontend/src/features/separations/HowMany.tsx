import { Button } from '../../components/Button'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Separation, ViolationCount } from './queries'

interface HowManyProps {
  separation: Separation
  counts: ViolationCount[] | undefined
  isOpen: boolean
  onToggle: () => void
}

/** How many hold both, and the way to who they are. */
export function HowMany({ separation: { id, name }, counts, isOpen, onToggle }: HowManyProps) {
  const { t } = useLanguage()
  if (counts === undefined) return '…'
  const { violating = 0, excepted = 0 } = counts.find(({ separationId }) => separationId === id) ?? {}
  if (violating + excepted === 0) return <StatusLabel tone="good">{t('separations.nobody')}</StatusLabel>
  return (
    <>
      {violating > 0 && (
        <div>
          <StatusLabel tone="bad">{t('separations.violating', { count: violating })}</StatusLabel>
        </div>
      )}
      {excepted > 0 && <div>{t('separations.excepted', { count: excepted })}</div>}
      <Button
        variant="tertiary"
        onPress={onToggle}
        aria-expanded={isOpen}
        aria-label={t('separations.whoOf', { name })}
      >
        {t(isOpen ? 'separations.hide' : 'separations.show')}
      </Button>
    </>
  )
}
