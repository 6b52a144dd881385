import { TextField } from '../../components/TextField'
import { numberIn } from './resourceDraft'

interface DaysProps {
  label: string
  value: number | null
  onChange: (value: number | null) => void
  error?: string | undefined
}

/** A whole number, such as of days. */
export function Days({ label, value, onChange, error }: DaysProps) {
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={value === null ? '' : String(value)}
      onChange={(typed) => onChange(numberIn(typed))}
      error={error}
    />
  )
}
