import { useLanguage } from '../i18n/LanguageProvider'
import { TextField } from './TextField'

interface ReasonFieldProps {
  value: string
  onChange: (reason: string) => void
  /** Whether somebody has tried to go on: then it says what is missing. */
  tried: boolean
  /** Who reads the reason, where that is not the audit log. */
  help?: string | undefined
}

/** Why somebody decides something; nobody decides without. */
export function ReasonField({ value, onChange, tried, help }: ReasonFieldProps) {
  const { t } = useLanguage()
  return (
    <TextField
      label={t('common.reason')}
      description={help ?? t('common.reasonHelp')}
      value={value}
      onChange={onChange}
      error={tried && value.trim() === '' ? t('common.reasonMissing') : undefined}
      isRequired
      multiline
    />
  )
}
