import type { FormField } from '../../api/forms'
import { Grid } from '../../components/Card'
import { Checkbox } from '../../components/Checkbox'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { ConditionFields } from './ConditionFields'
import { below, type FaultOf } from './faults'
import { fieldTypes, withType } from './formDraft'
import { LocalizedFields } from './LocalizedFields'
import { OptionFields } from './OptionFields'

interface FieldEditorProps {
  field: FormField
  /** Those further up, on which a condition may hang. */
  earlier: readonly FormField[]
  onChange: (field: FormField) => void
  faultOf: FaultOf
}

const noHelp = { sv: '', en: '' }

/** One question of a form: what is asked, how it is answered, and when. */
export function FieldEditor({ field, earlier, onChange, faultOf }: FieldEditorProps) {
  const { t } = useLanguage()
  const change = (part: Partial<FormField>) => onChange({ ...field, ...part })
  return (
    <>
      <Grid>
        <LocalizedFields
          label={t('catalogue.field')}
          text={field.label}
          onChange={(label) => change({ label })}
          faultOf={below(faultOf, 'label')}
          isRequired
        />
        <SelectField
          label={t('catalogue.fieldType')}
          choices={fieldTypes.map((id) => ({ id, name: t(`catalogue.fieldTypes.${id}`) }))}
          value={field.type}
          onChange={(type) => onChange(withType(field, type as FormField['type']))}
        />
        <TextField
          label={t('catalogue.fieldName')}
          description={t('catalogue.fieldNameHelp')}
          value={field.name}
          onChange={(name) => change({ name })}
          error={faultOf('name')}
          isRequired
        />
        <LocalizedFields
          label={t('catalogue.fieldHelp')}
          text={field.help ?? noHelp}
          onChange={(help) => change({ help: help.sv === '' && help.en === '' ? null : help })}
          faultOf={below(faultOf, 'help')}
        />
        {field.type === 'TEXT' && (
          <TextField
            label={t('catalogue.pattern')}
            description={t('catalogue.patternHelp')}
            value={field.pattern ?? ''}
            onChange={(pattern) => change({ pattern: pattern === '' ? null : pattern })}
            error={faultOf('pattern')}
          />
        )}
      </Grid>
      {field.type === 'CHOICE' && (
        <OptionFields
          options={field.options ?? []}
          onChange={(options) => change({ options })}
          faultOf={below(faultOf, 'options')}
        />
      )}
      <Grid>
        <ConditionFields
          label={t('catalogue.when')}
          when={field.when}
          earlier={earlier}
          onChange={(when) => change({ when })}
          faultOf={below(faultOf, 'when')}
        />
      </Grid>
      <Checkbox isSelected={field.required} onChange={(required) => change({ required })}>
        {t('catalogue.answerRequired')}
      </Checkbox>
      <Checkbox isSelected={field.remembered} onChange={(remembered) => change({ remembered })}>
        {t('catalogue.remembered')}
      </Checkbox>
      {field.type === 'TEXT' && (
        <Checkbox isSelected={field.unique} onChange={(unique) => change({ unique })}>
          {t('catalogue.unique')}
        </Checkbox>
      )}
    </>
  )
}
