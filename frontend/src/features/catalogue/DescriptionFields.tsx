import { Grid } from '../../components/Card'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { Days } from './Days'
import { below, type FaultOf } from './faults'
import { LocalizedFields } from './LocalizedFields'
import { kinds } from './queries'
import type { ResourceDraft } from './resourceDraft'

interface DescriptionFieldsProps {
  draft: ResourceDraft
  /** Kind and code are chosen once. */
  isNew: boolean
  onChange: (part: Partial<ResourceDraft>) => void
  faultOf: FaultOf
}

/** What a resource is: its kind and code, what it is called, and how sensitive it is. */
export function DescriptionFields({ draft, isNew, onChange, faultOf }: DescriptionFieldsProps) {
  const { t } = useLanguage()
  return (
    <Grid>
      {isNew && (
        <>
          <SelectField
            label={t('catalogue.kind')}
            choices={kinds.map((id) => ({ id, name: t(`policies.kinds.${id}`) }))}
            value={draft.kind}
            onChange={(id) => {
              const kind = id as ResourceDraft['kind']
              onChange(kind === 'USER_SERVICE' ? { kind } : { kind, levels: [] })
            }}
            isRequired
          />
          <TextField
            label={t('catalogue.code')}
            description={t('catalogue.codeHelp')}
            value={draft.code}
            onChange={(code) => onChange({ code })}
            error={faultOf('code')}
            isRequired
          />
        </>
      )}
      <LocalizedFields
        label={t('catalogue.name')}
        text={draft.name}
        onChange={(name) => onChange({ name })}
        faultOf={below(faultOf, 'name')}
        isRequired
      />
      <LocalizedFields
        label={t('catalogue.description')}
        text={draft.description}
        onChange={(description) => onChange({ description })}
        faultOf={below(faultOf, 'description')}
        isRequired
        multiline
      />
      <TextField
        label={t('orders.system')}
        value={draft.system}
        onChange={(system) => onChange({ system })}
        error={faultOf('system')}
        isRequired
      />
      <SelectField
        label={t('catalogue.class')}
        choices={(['0', '1', '2', '3', '4'] as const).map((id) => ({ id, name: t(`catalogue.classes.c${id}`) }))}
        value={String(draft.confidentialityClass)}
        onChange={(id) => onChange({ confidentialityClass: Number(id) })}
      />
      <Days
        label={t('catalogue.graceDays')}
        value={draft.graceDays}
        onChange={(days) => onChange({ graceDays: days ?? 0 })}
        error={faultOf('graceDays')}
      />
      <Days
        label={t('catalogue.gapDays')}
        value={draft.gapDays}
        onChange={(days) => onChange({ gapDays: days ?? 0 })}
        error={faultOf('gapDays')}
      />
    </Grid>
  )
}
