import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useUnitNames } from '../../api/organization'
import { AdministrationName } from '../../components/AdministrationName'
import { ButtonLink } from '../../components/Button'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { oneOf, pageOf } from '../../routing/listSearch'
import { heldRoles, holdersQuery, type RoleHolder } from './queries'

const route = getRouteApi('/roles')
const GIVEN = 'given'

/** Who may do what in the portal today, and why (RO-6). */
export function RolesPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const narrow = useNarrow()
  const role = oneOf(heldRoles, search.kind)
  const columns = useColumns()
  return (
    <>
      <PageHeader
        title={t('roles.title')}
        intro={t('roles.intro')}
        actions={<ButtonLink to="/roles/appointments">{t('roles.appointments')}</ButtonLink>}
      />
      <ListCard
        filters={
          <SelectField
            label={t('roles.role')}
            choices={[
              { id: GIVEN, name: t('roles.allGiven') },
              ...heldRoles.map((id) => ({ id, name: t(`identities.roleNames.${id}`) })),
            ]}
            value={role ?? GIVEN}
            onChange={(id) => narrow({ kind: id === GIVEN ? undefined : id })}
          />
        }
        query={useQuery(holdersQuery({ ...(role ? { role } : {}), ...pageOf(search) }))}
        none={{ title: t('roles.none'), help: t('roles.noneHelp') }}
      >
        {(rows) => <DataTable caption={t('roles.title')} columns={columns} rows={rows} />}
      </ListCard>
    </>
  )
}

function useColumns(): Column<RoleHolder>[] {
  const language = useLanguage()
  return useMemo(() => {
    const { t, find } = language
    return [
      {
        id: 'person',
        header: t('identities.person'),
        cell: ({ row }) => <PersonName id={row.original.identityId} linked />,
      },
      {
        id: 'role',
        header: t('roles.role'),
        cell: ({ row }) => find(`identities.roleNames.${row.original.role}`) ?? row.original.role,
      },
      { id: 'where', header: t('roles.where'), cell: ({ row }) => <Where holder={row.original} /> },
      { id: 'why', header: t('roles.why'), cell: ({ row }) => <Why holder={row.original} /> },
      {
        id: 'period',
        header: t('identities.period'),
        cell: ({ row }) => period(language, row.original.from, row.original.to),
      },
    ]
  }, [language])
}

/** What the role is limited to. */
function Where({ holder: { role, administrationCode, unitId } }: { holder: RoleHolder }) {
  const { t } = useLanguage()
  const names = useUnitNames(unitId === null ? [] : [unitId])
  if (unitId !== null) return names.get(unitId) ?? '…'
  if (role === 'MANAGER' || role === 'DELEGATE') return t('roles.ownPeople')
  return <AdministrationName code={administrationCode} />
}

function Why({ holder: { because, grantedBy } }: { holder: RoleHolder }) {
  const { t } = useLanguage()
  return (
    <>
      {t(`roles.because.${because}`)}
      {grantedBy !== null && (
        <>
          {' '}
          <PersonName id={grantedBy} />
        </>
      )}
    </>
  )
}
