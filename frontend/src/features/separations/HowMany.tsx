import { Button } from '../../components/Button'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { countsOf, type Separation, type ViolationCount } from './queries'

interface HowManyProps {
  separation: Separation
  counts: ViolationCount[] | undefined
  isOpen: boolean
  onToggle: () => void
}

/** How many hold both, and the way to who they are. */
export function HowMany({ separation: { name, separations }, counts, isOpen, onToggle }: HowManyProps) {
  const { t } = useLanguage()
  if (counts === undefined) return '…'
  const own = countsOf(separations, counts)
  const violating = own.reduce((sum, count) => sum + count.violating, 0)
  const excepted = own.reduce((sum, count) => sum + count.excepted, 0)
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
