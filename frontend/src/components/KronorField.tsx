import { useState } from 'react'
import { TextField } from './TextField'

interface KronorFieldProps {
  label: string
  /** In öre; null for none. */
  value: number | null
  onChange: (value: number | null) => void
}

const ORE = 100

/** An amount, written in kronor with up to two decimals and kept in öre. */
export function KronorField({ label, value, onChange }: KronorFieldProps) {
  const [typed, setTyped] = useState(() => (value === null ? '' : String(value / ORE).replace('.', ',')))
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={typed}
      onChange={(text) => {
        const written = text.replaceAll(/[^\d.,]/g, '')
        setTyped(written)
        const [, kronor = '', decimals = ''] = /^(\d+)(?:[.,](\d{0,2}))?/.exec(written) ?? []
        onChange(kronor === '' ? null : Number(kronor) * ORE + Number(decimals.padEnd(2, '0')))
      }}
    />
  )
}
