import { X } from 'lucide-react'
import { useLanguage } from '../i18n/LanguageProvider'
import type { Choice } from './SelectField'
import styles from './Chips.module.css'

interface ChipsProps {
  label: string
  items: readonly Choice[]
  onRemove: (id: string) => void
}

/** What has been chosen, each with a way to take it away. */
export function Chips({ label, items, onRemove }: ChipsProps) {
  const { t } = useLanguage()
  if (items.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={styles.chip}>
          {item.name}
          <button
            type="button"
            className={styles.remove}
            aria-label={t('common.remove', { name: item.name })}
            onClick={() => onRemove(item.id)}
          >
            <X aria-hidden size={16} />
          </button>
        </li>
      ))}
    </ul>
  )
}
