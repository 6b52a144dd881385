import { TextArea as MidasTextArea, TextField as MidasTextField } from '@midas-ds/components/textfield'
import { useLanguage } from '../i18n/LanguageProvider'
import styles from './fields.module.css'

interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  description?: string
  /** Shown, and the field marked as wrong, when given. */
  error?: string | undefined
  isRequired?: boolean
  multiline?: boolean
  inputMode?: 'text' | 'numeric' | 'email'
  autoFocus?: boolean
}

/** A field for text. Whether it must be filled in is said in words, not by a star alone. */
export function TextField({
  label,
  description,
  error,
  isRequired = false,
  multiline = false,
  inputMode,
  ...rest
}: TextFieldProps) {
  const { t } = useLanguage()
  const shared = {
    ...rest,
    label: isRequired ? `${label} (${t('common.required')})` : label,
    description,
    isRequired,
    isInvalid: error !== undefined,
    errorMessage: error ?? '',
    validationBehavior: 'aria' as const,
    size: 'medium' as const,
  }
  return (
    <div className={isRequired ? `${styles.field} ${styles.required}` : styles.field}>
      {multiline ? <MidasTextArea {...shared} rows={3} /> : <MidasTextField {...shared} inputMode={inputMode} />}
    </div>
  )
}
