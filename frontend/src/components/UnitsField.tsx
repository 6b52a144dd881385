import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { unitSearchQuery, useUnitNames } from '../api/organization'
import { useLanguage } from '../i18n/LanguageProvider'
import { PickMany } from './PickMany'

interface UnitsFieldProps {
  label: string
  unitIds: readonly string[]
  onChange: (unitIds: string[]) => void
  isRequired?: boolean
  error?: string | undefined
}

/** Picks units of the organization by name. */
export function UnitsField({ label, unitIds, onChange, isRequired = false, error }: UnitsFieldProps) {
  const { t } = useLanguage()
  const [search, setSearch] = useState('')
  const found = useQuery(unitSearchQuery(search)).data?.items ?? []
  const names = useUnitNames(unitIds)
  return (
    <PickMany
      label={isRequired ? `${label} (${t('common.required')})` : label}
      choices={search === '' ? [] : found.map(({ id, name }) => ({ id, name }))}
      chosen={unitIds.map((id) => ({ id, name: names.get(id) ?? '…' }))}
      onSearch={setSearch}
      onChange={onChange}
      error={error}
    />
  )
}
