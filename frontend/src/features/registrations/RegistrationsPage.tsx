import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { UserPlus } from 'lucide-react'
import { useMemo } from 'react'
import { useNames } from '../../api/names'
import { ButtonLink } from '../../components/Button'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { pageOf } from '../../routing/listSearch'
import { registrationsQuery, type Registration } from './queries'
import { RegistrationActions } from './RegistrationActions'
import { RegistrationStateLabel } from './RegistrationStateLabel'

const route = getRouteApi('/registrations')

/** Those who have been registered by hand, and until when (ID-10). */
export function RegistrationsPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const columns = useColumns()
  const query = useQuery(registrationsQuery(pageOf(search)))
  return (
    <>
      <PageHeader
        title={t('registrations.title')}
        intro={t('registrations.intro')}
        actions={
          <ButtonLink to="/registrations/new">
            <UserPlus aria-hidden size={18} />
            {t('registrations.create')}
          </ButtonLink>
        }
      />
      <ListCard query={query} none={{ title: t('registrations.none'), help: t('registrations.noneHelp') }}>
        {(rows) => <DataTable caption={t('registrations.title')} columns={columns} rows={rows} />}
      </ListCard>
    </>
  )
}

function useColumns(): Column<Registration>[] {
  const language = useLanguage()
  return useMemo(() => {
    const { t } = language
    return [
      { id: 'name', header: t('identities.name'), cell: ({ row }) => <Name registration={row.original} /> },
      {
        id: 'engagement',
        header: t('registrations.engagement'),
        cell: ({ row: { original: registration } }) =>
          [registration.title, registration.unitName].filter((part) => part !== null).join(', '),
      },
      {
        id: 'period',
        header: t('identities.period'),
        cell: ({ row }) => period(language, row.original.from, row.original.to),
      },
      {
        id: 'responsible',
        header: t('registrations.responsible'),
        cell: ({ row: { original: registration } }) =>
          registration.responsibleId ? <PersonName id={registration.responsibleId} /> : '–',
      },
      {
        id: 'state',
        header: t('common.state'),
        cell: ({ row }) => <RegistrationStateLabel state={row.original.state} />,
      },
      {
        id: 'actions',
        header: t('registrations.lastDay'),
        cell: ({ row }) => <RegistrationActions registration={row.original} />,
      },
    ]
  }, [language])
}

/** The name, which leads to the person's page for those who may see it: one may have registered somebody for another. */
function Name({ registration: { identityId, displayName, protectedIdentity } }: { registration: Registration }) {
  const { t } = useLanguage()
  const isSeen = Boolean(useNames([identityId]).get(identityId))
  return (
    <>
      {isSeen ? (
        <Link to="/people/$id" params={{ id: identityId }}>
          {displayName}
        </Link>
      ) : (
        displayName
      )}{' '}
      {protectedIdentity && <StatusLabel tone="attention">{t('identities.protectedIdentity')}</StatusLabel>}
    </>
  )
}
