import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Fragment, useMemo, useState } from 'react'
import { useUnitNames } from '../../api/organization'
import { Button } from '../../components/Button'
import { Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { SelectField } from '../../components/SelectField'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf, pageOf } from '../../routing/listSearch'
import { NewsDialog } from './NewsDialog'
import { expertsQuery, expertSystemsQuery, type Experts } from './queries'

const route = getRouteApi('/experts')

const views = ['all', 'lacking'] as const
const ALL = '(all)'

/** The colleagues' first support at each provider, and where somebody is missing (RO-5). */
export function ExpertsPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const columns = useColumns()
  const systems = useQuery(expertSystemsQuery()).data?.items ?? []
  const [writing, setWriting] = useState(false)
  const [told, setTold] = useState<number>()
  const view = oneOf(views, search.kind) ?? 'all'
  const query = useQuery(expertsQuery({ system: search.search, lacking: view === 'lacking', ...pageOf(search) }))
  const narrow = useNarrow()
  const writable = systems.filter(({ actions }) => actions.includes('SEND_NEWS')).map(({ system }) => system)
  return (
    <>
      <PageHeader
        title={t('experts.title')}
        intro={t('experts.intro')}
        actions={writable.length > 0 && <Button onPress={() => setWriting(true)}>{t('experts.write')}</Button>}
      />
      <Stack>
        {told !== undefined && (
          <Notice tone="success" announce="status">
            {t('experts.sent', { count: told })}
          </Notice>
        )}
        <ListCard
          filters={
            <>
              <SelectField
                label={t('orders.system')}
                choices={[
                  { id: ALL, name: t('common.all') },
                  ...systems.map(({ system }) => ({ id: system, name: system })),
                ]}
                value={search.search ?? ALL}
                onChange={(system) => narrow({ search: system === ALL ? undefined : system })}
              />
              <SelectField
                label={t('orders.view')}
                choices={views.map((id) => ({ id, name: t(`experts.views.${id}`) }))}
                value={view}
                onChange={(id) => narrow({ kind: id === 'all' ? undefined : id })}
              />
            </>
          }
          query={query}
          none={{ title: t('experts.none'), help: t('experts.noneHelp') }}
        >
          {(rows) => <DataTable caption={t('experts.title')} columns={columns} rows={rows} />}
        </ListCard>
      </Stack>
      {writing && <NewsDialog systems={writable} onClose={() => setWriting(false)} onSent={setTold} />}
    </>
  )
}

function useColumns(): Column<Experts>[] {
  const { t } = useLanguage()
  return useMemo(
    () => [
      { id: 'system', header: t('orders.system'), cell: ({ row }) => row.original.system },
      { id: 'provider', header: t('experts.provider'), cell: ({ row }) => <Provider id={row.original.unitId} /> },
      { id: 'experts', header: t('experts.who'), cell: ({ row }) => <Names ids={row.original.expertIds} /> },
      { id: 'people', header: t('experts.people'), cell: ({ row }) => String(row.original.people) },
      { id: 'enough', header: t('common.state'), cell: ({ row }) => <Enough experts={row.original} /> },
    ],
    [t],
  )
}

function Provider({ id }: { id: string }) {
  return useUnitNames([id]).get(id) ?? '…'
}

function Names({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return '–'
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <PersonName id={id} />
    </Fragment>
  ))
}

function Enough({ experts: { lacking, needed, expertIds } }: { experts: Experts }) {
  const { t } = useLanguage()
  if (!lacking) return <StatusLabel tone="good">{t('experts.enough')}</StatusLabel>
  return (
    <StatusLabel tone="attention">
      {expertIds.length === 0
        ? t('experts.missing')
        : t('experts.tooFew', { here: String(expertIds.length), needed: String(needed) })}
    </StatusLabel>
  )
}
