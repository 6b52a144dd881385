import { useQuery } from '@tanstack/react-query'
import { administrationsQuery } from '../../api/organization'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'

interface AdministrationFieldProps {
  /** Null is the whole organization; undefined while nothing has been chosen. */
  code: string | null | undefined
  onChange: (code: string | null) => void
  error: string | undefined
}

/** Stands in the list for the whole organization; no code of an administration looks like this. */
const WHOLE_ORGANIZATION = '(all)'

/** Whose policy it is. */
export function AdministrationField({ code, onChange, error }: AdministrationFieldProps) {
  const { t } = useLanguage()
  const session = useSession()
  const administrations = useQuery(administrationsQuery()).data?.items ?? []
  return (
    <SelectField
      label={t('policies.administration')}
      choices={[
        ...(may(session, 'organizationPolicies')
          ? [{ id: WHOLE_ORGANIZATION, name: t('common.wholeOrganization') }]
          : []),
        ...administrations.map(({ code: id, name }) => ({ id, name })),
      ]}
      value={code === null ? WHOLE_ORGANIZATION : (code ?? null)}
      onChange={(id) => onChange(id === WHOLE_ORGANIZATION ? null : id)}
      error={error}
      isRequired
    />
  )
}
