import { DateField } from '../../components/DateField'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'

interface WhenFieldProps {
  /** Undefined: now. Null: a day, which has not been chosen yet. */
  day: string | null | undefined
  onChange: (day: string | null | undefined) => void
  /** Whether somebody has tried to go on. */
  tried: boolean
}

/** Whether a step is taken now, or at the first minute of a day (PO-6). */
export function WhenField({ day, onChange, tried }: WhenFieldProps) {
  const { t } = useLanguage()
  return (
    <>
      <SelectField
        label={t('policies.plan.when')}
        choices={[
          { id: 'NOW', name: t('policies.plan.now') },
          { id: 'DAY', name: t('policies.plan.onDay') },
        ]}
        value={day === undefined ? 'NOW' : 'DAY'}
        onChange={(id) => onChange(id === 'NOW' ? undefined : (day ?? null))}
      />
      {day !== undefined && (
        <DateField
          label={t('policies.plan.day')}
          description={t('policies.plan.dayHelp')}
          value={day}
          onChange={onChange}
          error={tried && day === null ? t('policies.plan.dayMissing') : undefined}
          isRequired
        />
      )}
    </>
  )
}
