import { parseAbsolute, toCalendarDateTime, toZoned, type CalendarDateTime } from '@internationalized/date'
import { DatePicker } from '@midas-ds/components/date-picker'
import { useState } from 'react'
import { useLanguage } from '../i18n/LanguageProvider'
import styles from './fields.module.css'

const SWEDEN = 'Europe/Stockholm'

interface MomentFieldProps {
  label: string
  /** A moment, RFC 3339 in UTC; null for none. */
  value: string | null
  onChange: (instant: string | null) => void
  description?: string
  error?: string | undefined
  isDisabled?: boolean
}

/** A day and a time of it in Sweden, written or picked, in the way of the reader's language. */
export function MomentField({ label, value, onChange, description, error, isDisabled = false }: MomentFieldProps) {
  const { t } = useLanguage()
  const [written, setWritten] = useState<CalendarDateTime | null>(() =>
    value === null ? null : toCalendarDateTime(parseAbsolute(value, SWEDEN)),
  )
  return (
    <div className={`${styles.date} ${styles.required}`}>
      <DatePicker<CalendarDateTime>
        label={`${label} (${t('common.required')})`}
        description={description}
        isRequired
        isDisabled={isDisabled}
        isInvalid={error !== undefined}
        errorMessage={error ?? ''}
        validationBehavior="aria"
        granularity="minute"
        hourCycle={24}
        value={written}
        onChange={(moment) => {
          setWritten(moment)
          onChange(moment === null ? null : toZoned(moment, SWEDEN).toDate().toISOString())
        }}
        size="medium"
      />
    </div>
  )
}
