import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { titlesQuery, useUnitNames } from '../../api/organization'
import { Grid, Stack } from '../../components/Card'
import { Checkbox } from '../../components/Checkbox'
import { DateField } from '../../components/DateField'
import { PeopleField } from '../../components/PeopleField'
import { PickMany } from '../../components/PickMany'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { registrationUnitsQuery } from './queries'
import type { RegistrationDraft, RegistrationField } from './registrationDraft'

interface FieldsProps {
  draft: RegistrationDraft
  /** What is wrong with a field, in words. */
  faultOf: (field: RegistrationField) => string | undefined
  onChange: (part: Partial<RegistrationDraft>) => void
}

/** Who it is. */
export function PersonFields({ draft, faultOf, onChange }: FieldsProps) {
  const { t } = useLanguage()
  return (
    <Stack>
      <Grid>
        <TextField
          label={t('registrations.givenName')}
          value={draft.givenName}
          onChange={(givenName) => onChange({ givenName })}
          error={faultOf('givenName')}
          isRequired
        />
        <TextField
          label={t('registrations.familyName')}
          value={draft.familyName}
          onChange={(familyName) => onChange({ familyName })}
          error={faultOf('familyName')}
          isRequired
        />
        <TextField
          label={t('identities.personalNumber')}
          description={t('registrations.personalNumberHelp')}
          value={draft.personalNumber}
          onChange={(personalNumber) => onChange({ personalNumber })}
          error={faultOf('personalNumber')}
          inputMode="numeric"
        />
        <TextField
          label={t('identities.mail')}
          value={draft.mail}
          onChange={(mail) => onChange({ mail })}
          error={faultOf('mail')}
          inputMode="email"
        />
      </Grid>
      <Checkbox isSelected={draft.protectedIdentity} onChange={(protectedIdentity) => onChange({ protectedIdentity })}>
        {t('registrations.protectedIdentity')}
      </Checkbox>
    </Stack>
  )
}

/** Where, as what, under whom and until when. */
export function EngagementFields({ draft, faultOf, onChange }: FieldsProps) {
  const { t } = useLanguage()
  return (
    <Grid>
      <UnitField unitId={draft.unitId} onChange={(unitId) => onChange({ unitId })} error={faultOf('unitId')} />
      <PeopleField
        label={t('registrations.responsibleHelp')}
        ids={draft.responsibleId === null ? [] : [draft.responsibleId]}
        onChange={(ids) => onChange({ responsibleId: ids.at(-1) ?? null })}
        error={faultOf('responsibleId')}
      />
      <TitleField titleCode={draft.titleCode} onChange={onChange} />
      <TextField
        label={t('identities.titleColumn')}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        error={faultOf('title')}
        isRequired
      />
      <DateField
        label={t('orders.from')}
        description={t('registrations.fromHelp')}
        value={draft.from}
        onChange={(from) => onChange({ from })}
        error={faultOf('from')}
      />
      <DateField
        label={t('registrations.lastDay')}
        description={t('registrations.toHelp')}
        value={draft.to}
        onChange={(to) => onChange({ to })}
        error={faultOf('to')}
        isRequired
      />
    </Grid>
  )
}

interface UnitFieldProps {
  unitId: string | null
  onChange: (unitId: string | null) => void
  error: string | undefined
}

/** One of the units for which the viewer may register people. */
function UnitField({ unitId, onChange, error }: UnitFieldProps) {
  const { t } = useLanguage()
  const [search, setSearch] = useState('')
  const units = useQuery(registrationUnitsQuery(search.trim())).data?.items ?? []
  const unitIds = unitId === null ? [] : [unitId]
  const names = useUnitNames(unitIds)
  return (
    <PickMany
      label={`${t('identities.unit')} (${t('common.required')})`}
      choices={units}
      chosen={unitIds.map((id) => ({ id, name: names.get(id) ?? '…' }))}
      onSearch={setSearch}
      onChange={(ids) => onChange(ids.at(-1) ?? null)}
      error={error}
    />
  )
}

interface TitleFieldProps {
  titleCode: string | null
  onChange: (title: Pick<RegistrationDraft, 'titleCode'> & Partial<Pick<RegistrationDraft, 'title'>>) => void
}

/** A title of the catalogue, by which policies know what the person does; the words for it can be changed. */
function TitleField({ titleCode, onChange }: TitleFieldProps) {
  const { t } = useLanguage()
  const titles = (useQuery(titlesQuery()).data?.items ?? []).map(({ code, name }) => ({ id: code, name }))
  return (
    <PickMany
      label={t('registrations.catalogueTitle')}
      choices={titles}
      chosen={titles.filter(({ id }) => id === titleCode)}
      onChange={(codes) => {
        const chosen = titles.find(({ id }) => id === codes.at(-1))
        onChange(chosen ? { titleCode: chosen.id, title: chosen.name } : { titleCode: null })
      }}
    />
  )
}
