import { SearchField } from '@midas-ds/components/search-field'
import { useEffect, useState } from 'react'
import styles from './fields.module.css'

interface SearchBoxProps {
  label: string
  value: string
  onSearch: (value: string) => void
}

/** How long typing must rest before the list is asked for. */
const REST = 300

/** A search field that asks when the typing rests, and at once on Enter. */
export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(value)

  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed === value) return undefined
    const rest = setTimeout(() => onSearch(typed), REST)
    return () => clearTimeout(rest)
  }, [typed, value, onSearch])

  return (
    <div className={`${styles.field} ${styles.search}`}>
      <SearchField label={label} placeholder="" showButton={false} size="medium" value={typed} onChange={setTyped} onSubmit={onSearch} />
    </div>
  )
}
