import { parseDate } from '@internationalized/date'
import { DatePicker } from '@midas-ds/components/date-picker'
import styles from './fields.module.css'

interface DateFieldProps {
  label: string
  /** A day as `YYYY-MM-DD`; null for none. */
  value: string | null
  onChange: (day: string | null) => void
}

/** A day, written or picked, in the way of the reader's language. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <div className={styles.date}>
      <DatePicker
        label={label}
        value={value === null ? null : parseDate(value)}
        onChange={(day) => onChange(day?.toString() ?? null)}
        isClearable
        size="medium"
      />
    </div>
  )
}
