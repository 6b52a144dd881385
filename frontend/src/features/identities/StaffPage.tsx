import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { PageHeader } from '../../components/PageHeader'
import { SearchBox } from '../../components/SearchBox'
import { SelectField } from '../../components/SelectField'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { oneOf, pageOf } from '../../routing/listSearch'
import { EngagementStateLabel } from './EngagementStateLabel'
import { engagementStates, identitiesQuery, scopes, type IdentityRow } from './queries'

const route = getRouteApi('/staff')

export function StaffPage() {
  const { t } = useLanguage()
  const session = useSession()
  const search = route.useSearch()
  const name = useLocation({ select: ({ state }) => state.name ?? '' })
  const navigate = route.useNavigate()
  const columns = useColumns()

  const hasStaff = may(session, 'ownStaff')
  const seesOthers = may(session, 'everyone')
  const scope = (hasStaff && seesOthers && oneOf(scopes, search.kind)) || (hasStaff ? 'my-staff' : 'all')
  const state = oneOf(engagementStates, search.state)
  const query = useQuery(identitiesQuery({ scope, state, ...pageOf(search) }, name))
  const narrow = useNarrow()

  return (
    <>
      <PageHeader
        title={hasStaff ? t('identities.staff') : t('identities.people')}
        intro={hasStaff ? t('identities.staffIntro') : t('identities.peopleIntro')}
      />
      <ListCard
        filters={
          <>
            <SearchBox
              label={t('identities.searchLabel')}
              value={name}
              onSearch={(text) =>
                void navigate({
                  search: (old) => ({ ...old, page: undefined }),
                  state: { name: text.trim(), narrowed: true },
                })
              }
            />
            <SelectField
              label={t('identities.state')}
              choices={[
                { id: 'all', name: t('common.all') },
                ...engagementStates.map((id) => ({ id, name: t(`identities.states.${id}`) })),
              ]}
              value={state ?? 'all'}
              onChange={(id) => narrow({ state: id === 'all' ? undefined : id })}
            />
            {hasStaff && seesOthers && (
              <SelectField
                label={t('identities.scope')}
                choices={scopes.map((id) => ({ id, name: t(`identities.scopes.${id}`) }))}
                value={scope}
                onChange={(id) => narrow({ kind: id })}
              />
            )}
          </>
        }
        query={query}
        none={
          name !== '' || state !== undefined
            ? { title: t('common.noneFound'), help: t('common.noneFoundHelp') }
            : { title: t('identities.staffNone'), help: t('identities.staffNoneHelp') }
        }
      >
        {(rows) => <DataTable caption={t('identities.staff')} columns={columns} rows={rows} />}
      </ListCard>
    </>
  )
}

function useColumns(): Column<IdentityRow>[] {
  const language = useLanguage()
  return useMemo(() => {
    const { t } = language
    return [
      {
        id: 'name',
        header: t('identities.name'),
        cell: ({ row: { original: person } }) => (
          <>
            <Link to="/people/$id" params={{ id: person.id }}>
              {person.displayName}
            </Link>{' '}
            {person.protectedIdentity && (
              <StatusLabel tone="attention">{t('identities.protectedIdentity')}</StatusLabel>
            )}
          </>
        ),
      },
      { id: 'title', header: t('identities.titleColumn'), cell: ({ row }) => row.original.title },
      { id: 'unit', header: t('identities.unit'), cell: ({ row }) => row.original.unitName },
      {
        id: 'period',
        header: t('identities.period'),
        cell: ({ row }) => period(language, row.original.from, row.original.to),
      },
      {
        id: 'state',
        header: t('identities.state'),
        cell: ({ row: { original: person } }) =>
          person.engagementState ? <EngagementStateLabel state={person.engagementState} /> : '–',
      },
    ]
  }, [language])
}
