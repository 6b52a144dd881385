import { askedFields, valuesOf, withAnswer, type FormAnswer, type FormField } from '../api/forms'
import { useLanguage } from '../i18n/LanguageProvider'
import { Checkbox } from './Checkbox'
import { SelectField } from './SelectField'
import { TextField } from './TextField'
import { UnitsField } from './UnitsField'
import styles from './AnswerFields.module.css'

interface AnswerFieldsProps {
  fields: readonly FormField[]
  answers: readonly FormAnswer[]
  onChange: (answers: FormAnswer[]) => void
  /** What is wrong, by the field's name. */
  faults?: ReadonlyMap<string, string>
}

/** The fields of a form that somebody has defined as data; those that are asked for with the answers so far (OR-3). */
export function AnswerFields({ fields, answers, onChange, faults }: AnswerFieldsProps) {
  return (
    <div className={styles.fields}>
      {askedFields(fields, answers).map((field) => (
        <AnswerField
          key={field.name}
          field={field}
          values={valuesOf(field, answers)}
          onChange={(values) => onChange(withAnswer(answers, field.name, values))}
          error={faults?.get(field.name)}
        />
      ))}
    </div>
  )
}

interface AnswerFieldProps {
  field: FormField
  values: readonly string[]
  onChange: (values: readonly string[]) => void
  error: string | undefined
}

function AnswerField({ field, values, onChange, error }: AnswerFieldProps) {
  const { t, language } = useLanguage()
  const label = field.label[language]
  const shared = {
    label,
    error,
    isRequired: field.required,
    ...(field.help ? { description: field.help[language] } : {}),
  }
  switch (field.type) {
    case 'CHOICE':
      return (
        <SelectField
          {...shared}
          choices={(field.options ?? []).map((option) => ({ id: option.value, name: option.label[language] }))}
          value={values[0] ?? null}
          onChange={(value) => onChange([value])}
        />
      )
    case 'UNITS':
      return <UnitsField {...shared} unitIds={values} onChange={onChange} />
    case 'BOOLEAN':
      // An answer that is demanded may be no: an empty box would leave it unsaid.
      if (field.required) {
        return (
          <SelectField
            {...shared}
            choices={[
              { id: 'true', name: t('common.yes') },
              { id: 'false', name: t('common.no') },
            ]}
            value={values[0] ?? null}
            onChange={(value) => onChange([value])}
          />
        )
      }
      return (
        <div>
          <Checkbox isSelected={values[0] === 'true'} onChange={(yes) => onChange([String(yes)])}>
            {label}
          </Checkbox>
          {shared.description && <p className={styles.help}>{shared.description}</p>}
        </div>
      )
    default:
      return (
        <TextField
          {...shared}
          value={values[0] ?? ''}
          onChange={(value) => onChange([value])}
          multiline={field.type === 'MULTILINE'}
          {...(field.type === 'NUMBER' ? { inputMode: 'numeric' } : {})}
          {...(field.type === 'MAIL' ? { inputMode: 'email' } : {})}
        />
      )
  }
}
