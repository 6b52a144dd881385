import { Checkbox } from '../../components/Checkbox'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'

const LONGEST_NAME = 100

export interface TemplateWords {
  name: string
  shared: boolean
}

/** Whether a template can be called that. */
export function isName(name: string): boolean {
  const length = name.trim().length
  return length > 0 && length <= LONGEST_NAME
}

interface TemplateFieldsProps {
  value: TemplateWords
  onChange: (value: TemplateWords) => void
  mayShare: boolean
  tried: boolean
}

/** What a template is called, and whether others see it. */
export function TemplateFields({ value, onChange, mayShare, tried }: TemplateFieldsProps) {
  const { t } = useLanguage()
  return (
    <>
      <TextField
        label={t('orders.templates.name')}
        description={t('orders.templates.nameHelp')}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        error={tried && !isName(value.name) ? t('orders.templates.nameMissing') : undefined}
        isRequired
      />
      {mayShare && (
        <Checkbox isSelected={value.shared} onChange={(shared) => onChange({ ...value, shared })}>
          {t('orders.templates.share')}
        </Checkbox>
      )}
    </>
  )
}
