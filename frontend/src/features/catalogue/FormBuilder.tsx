import type { FormField } from '../../api/forms'
import { useLanguage } from '../../i18n/LanguageProvider'
import { below, type FaultOf } from './faults'
import { FieldEditor } from './FieldEditor'
import { newField, withField } from './formDraft'
import { ItemList } from './ItemList'

interface FormBuilderProps {
  fields: readonly FormField[]
  onChange: (fields: FormField[]) => void
  faultOf: FaultOf
  /** Whether something is wrong in the field with that number, from 0. */
  isFaulty: (index: number) => boolean
}

/** Writes the form that is filled in when a resource is ordered, question by question (OR-3). */
export function FormBuilder({ fields, onChange, faultOf, isFaulty }: FormBuilderProps) {
  const { t, language } = useLanguage()
  return (
    <ItemList
      items={fields}
      onChange={onChange}
      add={t('catalogue.addField')}
      make={() => newField(fields)}
      one={(number) => t('catalogue.fieldNumber', { number })}
      titleOf={({ label }) => label[language]}
      summaryOf={({ type, required }) =>
        [t(`catalogue.fieldTypes.${type}`), ...(required ? [t('common.required')] : [])].join(', ')
      }
      isFaulty={isFaulty}
      isOrdered
      error={faultOf('')}
    >
      {(field, _, index) => (
        <FieldEditor
          field={field}
          earlier={fields.slice(0, index)}
          onChange={(changed) => onChange(withField(fields, index, changed))}
          faultOf={below(faultOf, `[${index}]`)}
        />
      )}
    </ItemList>
  )
}
