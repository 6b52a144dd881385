import { useQuery } from '@tanstack/react-query'
import { administrationsQuery } from '../api/organization'
import { useLanguage } from '../i18n/LanguageProvider'
import { SelectField } from './SelectField'

interface AdministrationFieldProps {
  label: string
  /** Null is the whole organization; undefined while nothing has been chosen. */
  code: string | null | undefined
  onChange: (code: string | null) => void
  /** Whether the whole organization can be chosen too. */
  withWhole: boolean
  error?: string | undefined
  isRequired?: boolean
}

/** Stands in the list for the whole organization; no code of an administration looks like this. */
const WHOLE_ORGANIZATION = '(all)'

/** One administration, or the whole organization. */
export function AdministrationField({ code, onChange, withWhole, ...rest }: AdministrationFieldProps) {
  const { t } = useLanguage()
  const administrations = useQuery(administrationsQuery()).data?.items ?? []
  return (
    <SelectField
      {...rest}
      choices={[
        ...(withWhole ? [{ id: WHOLE_ORGANIZATION, name: t('common.wholeOrganization') }] : []),
        ...administrations.map(({ code: id, name }) => ({ id, name })),
      ]}
      value={code === null ? WHOLE_ORGANIZATION : (code ?? null)}
      onChange={(id) => onChange(id === WHOLE_ORGANIZATION ? null : id)}
    />
  )
}
