import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useNames } from '../api/names'
import { peopleQuery } from '../api/people'
import { useLanguage } from '../i18n/LanguageProvider'
import { PickMany } from './PickMany'

interface PeopleFieldProps {
  label: string
  ids: readonly string[]
  onChange: (ids: string[]) => void
  error?: string | undefined
}

/** Picks people by name. */
export function PeopleField({ label, ids, onChange, error }: PeopleFieldProps) {
  const { t } = useLanguage()
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const found = useQuery(peopleQuery(search)).data?.items ?? []
  const names = useNames(ids)
  return (
    <PickMany
      label={label}
      chosen={ids.map((id) => {
        const name = names.get(id)
        return { id, name: name === undefined ? '…' : (name?.displayName ?? t('common.unknownPerson')) }
      })}
      choices={
        search.length > 1
          ? found.map(({ id, displayName, unitName }) => ({
              id,
              name: unitName ? `${displayName}, ${unitName}` : displayName,
            }))
          : []
      }
      onSearch={setTyped}
      onChange={onChange}
      error={error}
    />
  )
}
