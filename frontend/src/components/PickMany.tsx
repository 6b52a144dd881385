import { ComboBox } from '@midas-ds/components/combobox'
import { ListBoxItem } from '@midas-ds/components/list-box'
import { useState } from 'react'
import { useLanguage } from '../i18n/LanguageProvider'
import { Chips } from './Chips'
import type { Choice } from './SelectField'
import styles from './fields.module.css'

interface PickManyProps {
  label: string
  chosen: readonly Choice[]
  choices: readonly Choice[]
  onChange: (ids: string[]) => void
  /** Told what is typed, when the choices are looked up by it. */
  onSearch?: (text: string) => void
  error?: string | undefined
  isRequired?: boolean
}

/** The most choices listed at a time; typing narrows them. */
const LISTED = 100

/** Picks any number of things from a list that may be long: type, choose, and what is chosen stands below. */
export function PickMany({ label, chosen, choices, onChange, onSearch, error, isRequired = false }: PickManyProps) {
  const { t } = useLanguage()
  const [typed, setTyped] = useState('')
  const taken = new Set(chosen.map((choice) => choice.id))
  const wanted = typed.toLocaleLowerCase()
  const offered = choices
    .filter(
      (choice) => !taken.has(choice.id) && (onSearch !== undefined || choice.name.toLocaleLowerCase().includes(wanted)),
    )
    .slice(0, LISTED)

  const search = (text: string) => {
    setTyped(text)
    onSearch?.(text)
  }

  return (
    <div className={isRequired ? `${styles.field} ${styles.required}` : styles.field}>
      <ComboBox
        label={isRequired ? `${label} (${t('common.required')})` : label}
        isRequired={isRequired}
        items={offered}
        inputValue={typed}
        onInputChange={search}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return
          onChange([...taken, String(key)])
          search('')
        }}
        allowsEmptyCollection
        menuTrigger="focus"
        isInvalid={error !== undefined}
        errorMessage={error ?? ''}
        validationBehavior="aria"
        size="medium"
        listBoxProps={{ renderEmptyState: () => <span>{t('criteria.noHits')}</span> }}
      >
        {(choice: Choice) => (
          <ListBoxItem id={choice.id} textValue={choice.name}>
            {choice.name}
          </ListBoxItem>
        )}
      </ComboBox>
      <Chips
        label={t('criteria.chosen')}
        items={chosen}
        onRemove={(id) => onChange([...taken].filter((one) => one !== id))}
      />
    </div>
  )
}
