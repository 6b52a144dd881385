import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { resourcesQuery } from '../../api/resources'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { AdministrationField } from '../../components/AdministrationField'
import { ActionDialog } from '../../components/Dialog'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { makeSeparation } from './queries'

/** Keeps two resources apart: whom it is for, which two, what it is called and why. */
export function NewSeparationDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const forAll = may(useSession(), 'organizationPolicies')
  const [administrationCode, setAdministrationCode] = useState<string | null>()
  const [one, setOne] = useState<string | null>(null)
  const [other, setOther] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [why, setWhy] = useState('')
  const body =
    administrationCode !== undefined && one !== null && other !== null && name.trim() !== '' && why.trim() !== ''
      ? { administrationCode, oneResourceId: one, otherResourceId: other, name: name.trim(), why: why.trim() }
      : undefined
  const make = async () => {
    if (body) await makeSeparation(body, idempotency)
    await queryClient.invalidateQueries({ queryKey: ['separations'] })
  }
  return (
    <ActionDialog
      title={t('separations.makeTitle')}
      action={t('separations.makeAction')}
      isReady={body !== undefined}
      onClose={onClose}
      onDecide={make}
    >
      {(tried) => (
        <>
          <p>{t('separations.makeText')}</p>
          <AdministrationField
            label={t('separations.for')}
            code={administrationCode}
            onChange={setAdministrationCode}
            withWhole={forAll}
            error={tried && administrationCode === undefined ? t('separations.forMissing') : undefined}
            isRequired
          />
          <ResourceField
            label={t('separations.oneResource')}
            value={one}
            besides={other}
            onChange={setOne}
            error={tried && one === null ? t('separations.resourceMissing') : undefined}
          />
          <ResourceField
            label={t('separations.otherResource')}
            value={other}
            besides={one}
            onChange={setOther}
            error={tried && other === null ? t('separations.resourceMissing') : undefined}
          />
          <TextField
            label={t('separations.name')}
            value={name}
            onChange={setName}
            error={tried && name.trim() === '' ? t('separations.nameMissing') : undefined}
            isRequired
          />
          <TextField
            label={t('separations.why')}
            description={t('separations.wordsHelp')}
            value={why}
            onChange={setWhy}
            error={tried && why.trim() === '' ? t('separations.whyMissing') : undefined}
            isRequired
            multiline
          />
        </>
      )}
    </ActionDialog>
  )
}

interface ResourceFieldProps {
  label: string
  value: string | null
  /** The one that has been chosen already. */
  besides: string | null
  onChange: (id: string) => void
  error: string | undefined
}

function ResourceField({ label, value, besides, onChange, error }: ResourceFieldProps) {
  const { language } = useLanguage()
  const resources = useQuery(resourcesQuery()).data ?? []
  return (
    <SelectField
      label={label}
      choices={resources
        .filter(({ id, kind, state }) => kind !== 'INQUIRY' && state === 'ACTIVE' && id !== besides)
        .map(({ id, name }) => ({ id, name: name[language] }))}
      value={value}
      onChange={onChange}
      error={error}
      isRequired
    />
  )
}
