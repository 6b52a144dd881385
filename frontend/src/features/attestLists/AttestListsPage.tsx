import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { Fragment, useMemo } from 'react'
import { Can } from '../../auth/Can'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { ButtonLink } from '../../components/Button'
import { Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { SearchBox } from '../../components/SearchBox'
import { useLanguage } from '../../i18n/LanguageProvider'
import { pageOf } from '../../routing/listSearch'
import { ImportCard } from './ImportCard'
import { attestListsQuery, type AttestList } from './queries'

const route = getRouteApi('/attest-lists')

/** Who may attest costs, and for what (AP-2). */
export function AttestListsPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const narrow = useNarrow()
  const columns = useColumns()
  const query = useQuery(attestListsQuery({ search: search.search, ...pageOf(search) }))
  return (
    <>
      <PageHeader
        title={t('attestLists.title')}
        intro={t('attestLists.intro')}
        actions={
          <Can use="attestListWork">
            <ButtonLink to="/attest-lists/new">
              <Plus aria-hidden size={18} />
              {t('attestLists.create')}
            </ButtonLink>
          </Can>
        }
      />
      <Stack>
        <ListCard
          filters={
            <>
              <SearchBox
                label={t('attestLists.search')}
                value={search.search ?? ''}
                onSearch={(text) => narrow({ search: text || undefined })}
              />
            </>
          }
          query={query}
          none={{ title: t('attestLists.none'), help: t('attestLists.noneHelp') }}
        >
          {(rows) => <DataTable caption={t('attestLists.title')} columns={columns} rows={rows} />}
        </ListCard>
        <Can use="attestListWork">
          <ImportCard />
        </Can>
      </Stack>
    </>
  )
}

function useColumns(): Column<AttestList>[] {
  const { t } = useLanguage()
  const mayEdit = may(useSession(), 'attestListWork')
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('policies.name'),
        cell: ({ row: { original: list } }) =>
          mayEdit ? (
            <Link to="/attest-lists/$id" params={{ id: list.id }}>
              {list.name}
            </Link>
          ) : (
            list.name
          ),
      },
      {
        id: 'numbers',
        header: t('attestLists.numbers'),
        cell: ({ row }) => row.original.costResponsibilityNumbers.join(', '),
      },
      {
        id: 'attesters',
        header: t('attestLists.attesters'),
        cell: ({ row }) => <Attesters list={row.original} />,
      },
    ],
    [t, mayEdit],
  )
}

function Attesters({ list }: { list: AttestList }) {
  const { t, money } = useLanguage()
  return list.attesters.map(({ identityId, limit }, index) => (
    <Fragment key={identityId}>
      {index > 0 && ', '}
      <PersonName id={identityId} />
      {limit !== null && ` (${t('attestLists.upTo', { amount: money(limit) })})`}
    </Fragment>
  ))
}
