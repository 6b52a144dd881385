import { useId } from 'react'
import styles from './fields.module.css'

interface DateFieldProps {
  label: string
  /** A day as `YYYY-MM-DD`; null for none. */
  value: string | null
  onChange: (day: string | null) => void
}

/** A day. The browser's own field: it writes dates in the reader's way, and every assistive tool knows it. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId()
  return (
    <div className={styles.date}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value || null)} />
    </div>
  )
}
