import type { FormField } from '../../api/forms'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { FaultOf } from './faults'
import { conditionOn, type Condition } from './formDraft'

interface ConditionFieldsProps {
  /** What follows from the condition. */
  label: string
  when: Condition | null
  earlier: readonly FormField[]
  onChange: (when: Condition | null) => void
  faultOf: FaultOf
}

/** Stands in the list for no condition; no field has a name like this. */
const ALWAYS = '(always)'

/** Whether something holds always, or only when a question has a certain answer. */
export function ConditionFields({ label, when, earlier, onChange, faultOf }: ConditionFieldsProps) {
  const { t, language } = useLanguage()
  if (earlier.length === 0 && when === null) return null
  const other = earlier.find(({ name }) => name === when?.field)
  return (
    <>
      <SelectField
        label={label}
        choices={[
          { id: ALWAYS, name: t('catalogue.always') },
          ...earlier.map((field) => ({
            id: field.name,
            name: t('catalogue.whenAnswered', { field: field.label[language] || field.name }),
          })),
        ]}
        value={when === null ? ALWAYS : (other?.name ?? null)}
        onChange={(name) => {
          const chosen = earlier.find((field) => field.name === name)
          onChange(chosen ? conditionOn(chosen) : null)
        }}
        error={faultOf('field')}
      />
      {when && other && (
        <AnswerField
          field={other}
          answer={when.equals}
          onChange={(equals) => onChange({ ...when, equals })}
          error={faultOf('equals')}
        />
      )}
    </>
  )
}

interface AnswerFieldProps {
  field: FormField
  answer: string
  onChange: (answer: string) => void
  error: string | undefined
}

function AnswerField({ field, answer, onChange, error }: AnswerFieldProps) {
  const { t, language } = useLanguage()
  const label = t('catalogue.whenAnswerIs')
  if (field.type !== 'BOOLEAN' && field.type !== 'CHOICE') {
    return <TextField label={label} value={answer} onChange={onChange} error={error} isRequired />
  }
  const choices =
    field.type === 'BOOLEAN'
      ? [
          { id: 'true', name: t('common.yes') },
          { id: 'false', name: t('common.no') },
        ]
      : (field.options ?? []).map((option) => ({ id: option.value, name: option.label[language] || option.value }))
  return <SelectField label={label} choices={choices} value={answer} onChange={onChange} error={error} isRequired />
}
