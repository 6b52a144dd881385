import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { FaultOf } from './faults'
import type { Localized } from './queries'

interface LocalizedFieldsProps {
  label: string
  text: Localized
  onChange: (text: Localized) => void
  faultOf: FaultOf
  isRequired?: boolean
  multiline?: boolean
}

/** One text in both languages of the portal. */
export function LocalizedFields({ label, text, onChange, faultOf, ...rest }: LocalizedFieldsProps) {
  const { t } = useLanguage()
  return (
    <>
      <TextField
        {...rest}
        label={t('catalogue.inSwedish', { label })}
        value={text.sv}
        onChange={(sv) => onChange({ ...text, sv })}
        error={faultOf('sv')}
      />
      <TextField
        {...rest}
        label={t('catalogue.inEnglish', { label })}
        value={text.en}
        onChange={(en) => onChange({ ...text, en })}
        error={faultOf('en')}
      />
    </>
  )
}
