import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useUnitNames } from '../../api/organization'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { PageHeader } from '../../components/PageHeader'
import { People } from '../../components/People'
import { SelectField } from '../../components/SelectField'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf, pageOf } from '../../routing/listSearch'
import { providersQuery, type Provider } from './queries'

const route = getRouteApi('/providers')
const views = ['all', 'lacking'] as const

/** Who orders at each provider, and where they are too few (RO-4). */
export function ProvidersPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const narrow = useNarrow()
  const columns = useColumns()
  const view = oneOf(views, search.kind) ?? 'all'
  return (
    <>
      <PageHeader title={t('providers.title')} intro={t('providers.intro')} />
      <ListCard
        filters={
          <SelectField
            label={t('orders.view')}
            choices={views.map((id) => ({ id, name: t(`providers.views.${id}`) }))}
            value={view}
            onChange={(id) => narrow({ kind: id === 'all' ? undefined : id })}
          />
        }
        query={useQuery(providersQuery({ lacking: view === 'lacking', ...pageOf(search) }))}
        none={{ title: t('providers.none'), help: t('providers.noneHelp') }}
      >
        {(rows) => <DataTable caption={t('providers.title')} columns={columns} rows={rows} />}
      </ListCard>
    </>
  )
}

function useColumns(): Column<Provider>[] {
  const { t } = useLanguage()
  return useMemo(
    () => [
      { id: 'provider', header: t('providers.provider'), cell: ({ row }) => <Name id={row.original.unitId} /> },
      { id: 'people', header: t('providers.people'), cell: ({ row }) => String(row.original.people) },
      {
        id: 'orderers',
        header: t('providers.orderers'),
        cell: ({ row: { original: one } }) => (one.ordererIds.length === 0 ? '–' : <People ids={one.ordererIds} />),
      },
      { id: 'enough', header: t('common.state'), cell: ({ row }) => <Enough provider={row.original} /> },
    ],
    [t],
  )
}

function Name({ id }: { id: string }) {
  return useUnitNames([id]).get(id) ?? '…'
}

function Enough({ provider: { lacking } }: { provider: Provider }) {
  const { t } = useLanguage()
  return (
    <StatusLabel tone={lacking ? 'attention' : 'good'}>
      {t(lacking ? 'providers.tooFew' : 'providers.enough')}
    </StatusLabel>
  )
}
