import { useQuery } from '@tanstack/react-query'
import { administrationsQuery, titlesQuery } from '../../api/organization'
import { Checkbox } from '../../components/Checkbox'
import { CodeList } from '../../components/CodeList'
import { DateField } from '../../components/DateField'
import { PickMany } from '../../components/PickMany'
import { TextField } from '../../components/TextField'
import { UnitsField } from '../../components/UnitsField'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Condition } from './criterion'
import styles from './ConditionFields.module.css'

interface FieldsProps<C extends Condition = Condition> {
  condition: C
  onChange: (condition: Condition) => void
  error: string | undefined
}

type Of<Type extends Condition['type']> = Extract<Condition, { type: Type }>

/** The fields that a condition of its type needs. */
export function ConditionFields({ condition, ...rest }: FieldsProps) {
  const { t } = useLanguage()
  switch (condition.type) {
    case 'administration':
      return <Administrations condition={condition} {...rest} />
    case 'title':
      return <Titles condition={condition} {...rest} />
    case 'unit':
    case 'provider':
      return <Units condition={condition} {...rest} />
    case 'primary':
      return null
    case 'length':
      return <Length condition={condition} {...rest} />
    case 'dates':
      return <Dates condition={condition} {...rest} />
    default:
      return (
        <CodeList
          label={t('criteria.codeLabel')}
          codes={condition.codes}
          onChange={(codes) => rest.onChange({ ...condition, codes })}
          error={rest.error}
        />
      )
  }
}

function Administrations({ condition, onChange, error }: FieldsProps<Of<'administration'>>) {
  const { t } = useLanguage()
  const choices = (useQuery(administrationsQuery()).data?.items ?? []).map(({ code, name }) => ({ id: code, name }))
  return (
    <PickMany
      label={t('criteria.types.administration')}
      choices={choices}
      chosen={named(condition.codes, choices)}
      onChange={(codes) => onChange({ ...condition, codes })}
      error={error}
    />
  )
}

function Titles({ condition, onChange, error }: FieldsProps<Of<'title'>>) {
  const { t } = useLanguage()
  const choices = (useQuery(titlesQuery()).data?.items ?? []).map(({ code, name }) => ({ id: code, name }))
  return (
    <PickMany
      label={t('criteria.searchTitles')}
      choices={choices}
      chosen={named(condition.codes, choices)}
      onChange={(codes) => onChange({ ...condition, codes })}
      error={error}
    />
  )
}

function Units({ condition, onChange, error }: FieldsProps<Of<'unit'> | Of<'provider'>>) {
  const { t } = useLanguage()
  return (
    <>
      <UnitsField
        label={t('criteria.searchUnits')}
        unitIds={condition.unitIds}
        onChange={(unitIds) => onChange({ ...condition, unitIds })}
        error={error}
      />
      {condition.type === 'unit' && (
        <Checkbox
          isSelected={condition.includingSubunits}
          onChange={(includingSubunits) => onChange({ ...condition, includingSubunits })}
        >
          {t('criteria.including')}
        </Checkbox>
      )}
    </>
  )
}

function Length({ condition, onChange, error }: FieldsProps<Of<'length'>>) {
  const { t } = useLanguage()
  return (
    <div className={styles.side}>
      {(['minDays', 'maxDays'] as const).map((limit) => (
        <TextField
          key={limit}
          label={t(`criteria.limits.${limit}`)}
          inputMode="numeric"
          value={condition[limit]?.toString() ?? ''}
          onChange={(typed) => onChange({ ...condition, [limit]: daysIn(typed) })}
          error={error}
        />
      ))}
    </div>
  )
}

function Dates({ condition, onChange, error }: FieldsProps<Of<'dates'>>) {
  const { t } = useLanguage()
  return (
    <>
      {error && <p className={styles.error}>{error}</p>}
      <div className={styles.side}>
        {(['startFrom', 'startTo', 'endFrom', 'endTo'] as const).map((limit) => (
          <DateField
            key={limit}
            label={t(`criteria.limits.${limit}`)}
            value={condition[limit]}
            onChange={(day) => onChange({ ...condition, [limit]: day })}
          />
        ))}
      </div>
    </>
  )
}

function named(codes: readonly string[], choices: readonly { id: string; name: string }[]) {
  return codes.map((code) => choices.find((choice) => choice.id === code) ?? { id: code, name: code })
}

function daysIn(typed: string): number | null {
  const digits = typed.replaceAll(/\D/g, '')
  return digits === '' ? null : Number(digits)
}
