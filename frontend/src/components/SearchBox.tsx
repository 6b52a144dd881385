import { SearchField } from '@midas-ds/components/search-field'
import { useEffect, useEffectEvent, useState } from 'react'
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
  const [asked, setAsked] = useState(value)
  const [seen, setSeen] = useState(value)

  // The value changes by Back, or by what was asked here; only the former may replace what is being typed.
  if (seen !== value) {
    setSeen(value)
    if (value !== asked) setTyped(value)
  }

  const search = useEffectEvent((text: string) => {
    setAsked(text)
    onSearch(text)
  })

  useEffect(() => {
    if (typed === value) return undefined
    const rest = setTimeout(() => search(typed), REST)
    return () => clearTimeout(rest)
  }, [typed, value])

  return (
    <div className={`${styles.field} ${styles.search}`}>
      <SearchField
        label={label}
        placeholder=""
        showButton={false}
        size="medium"
        value={typed}
        onChange={setTyped}
        onSubmit={onSearch}
      />
    </div>
  )
}
