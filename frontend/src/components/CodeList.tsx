import { useState } from 'react'
import { Plus } from 'lucide-react'
import { useLanguage } from '../i18n/LanguageProvider'
import { Button } from './Button'
import { Chips } from './Chips'
import { TextField } from './TextField'
import styles from './CodeList.module.css'

interface CodeListProps {
  label: string
  codes: readonly string[]
  onChange: (codes: string[]) => void
  error?: string | undefined
}

/** Any number of codes, typed or pasted with commas or spaces between. */
export function CodeList({ label, codes, onChange, error }: CodeListProps) {
  const { t } = useLanguage()
  const [typed, setTyped] = useState('')

  const add = () => {
    const added = typed.split(/[\s,;]+/).filter((code) => code !== '')
    onChange([...new Set([...codes, ...added])])
    setTyped('')
  }

  return (
    <div>
      <div className={styles.entry}>
        <TextField label={label} value={typed} onChange={setTyped} error={error} />
        <Button variant="secondary" icon={Plus} onPress={add}>
          {t('common.add')}
        </Button>
      </div>
      <Chips
        label={t('criteria.chosen')}
        items={codes.map((code) => ({ id: code, name: code }))}
        onRemove={(removed) => onChange(codes.filter((code) => code !== removed))}
      />
    </div>
  )
}
