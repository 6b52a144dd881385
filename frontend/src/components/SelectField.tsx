import { ListBoxItem } from '@midas-ds/components/list-box'
import { Select } from '@midas-ds/components/select'
import { useLanguage } from '../i18n/LanguageProvider'
import styles from './fields.module.css'

export interface Choice {
  id: string
  name: string
}

interface SelectFieldProps {
  label: string
  choices: readonly Choice[]
  value: string | null
  onChange: (id: string) => void
  description?: string
  error?: string | undefined
  isRequired?: boolean
}

export function SelectField({
  label,
  choices,
  value,
  onChange,
  description,
  error,
  isRequired = false,
}: SelectFieldProps) {
  const { t } = useLanguage()
  return (
    <div className={isRequired ? `${styles.field} ${styles.required}` : styles.field}>
      <Select
        label={isRequired ? `${label} (${t('common.required')})` : label}
        description={description}
        items={choices}
        value={value}
        onChange={(key) => {
          if (key !== null) onChange(String(key))
        }}
        isRequired={isRequired}
        isInvalid={error !== undefined}
        errorMessage={error ?? ''}
        validationBehavior="aria"
        placeholder="–"
        size="medium"
      >
        {(choice: Choice) => (
          <ListBoxItem id={choice.id} textValue={choice.name}>
            {choice.name}
          </ListBoxItem>
        )}
      </Select>
    </div>
  )
}
