import { parseDate } from '@internationalized/date'
import { DatePicker } from '@midas-ds/components/date-picker'
import { useLanguage } from '../i18n/LanguageProvider'
import styles from './fields.module.css'

interface DateFieldProps {
  label: string
  /** A day as `YYYY-MM-DD`; null for none. */
  value: string | null
  onChange: (day: string | null) => void
  description?: string
  error?: string | undefined
  isRequired?: boolean
}

/** A day, written or picked, in the way of the reader's language. */
export function DateField({ label, value, onChange, description, error, isRequired = false }: DateFieldProps) {
  const { t } = useLanguage()
  return (
    <div className={isRequired ? `${styles.date} ${styles.required}` : styles.date}>
      <DatePicker
        label={isRequired ? `${label} (${t('common.required')})` : label}
        description={description}
        isRequired={isRequired}
        isInvalid={error !== undefined}
        errorMessage={error ?? ''}
        validationBehavior="aria"
        value={value === null ? null : parseDate(value)}
        onChange={(day) => onChange(day?.toString() ?? null)}
        isClearable
        size="medium"
      />
    </div>
  )
}
