import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { Can } from '../../auth/Can'
import { ButtonLink } from '../../components/Button'
import { Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { PageHeader } from '../../components/PageHeader'
import { SearchBox } from '../../components/SearchBox'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { price } from '../../i18n/price'
import { oneOf, pageOf } from '../../routing/listSearch'
import { ExportCard } from './ExportCard'
import { ImportCard } from './ImportCard'
import { kinds, resourceListQuery, stages, type Resource } from './queries'
import { StageLabel } from './StageLabel'

const route = getRouteApi('/catalogue')

/** Everything that can be assigned in the organization (OR-1). */
export function CataloguePage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const columns = useColumns()
  const state = oneOf(stages, search.state)
  const kind = oneOf(kinds, search.kind)
  const query = useQuery(resourceListQuery({ state, kind, search: search.search, ...pageOf(search) }))
  const narrow = useNarrow()
  return (
    <>
      <PageHeader
        title={t('catalogue.title')}
        intro={t('catalogue.intro')}
        actions={
          <Can use="catalogueWork">
            <ButtonLink to="/catalogue/new">
              <Plus aria-hidden size={18} />
              {t('catalogue.create')}
            </ButtonLink>
          </Can>
        }
      />
      <Stack>
        <ListCard
          filters={
            <>
              <SearchBox
                label={t('orders.searchCatalogue')}
                value={search.search ?? ''}
                onSearch={(text) => narrow({ search: text || undefined })}
              />
              <SelectField
                label={t('catalogue.kind')}
                choices={[
                  { id: 'all', name: t('common.all') },
                  ...kinds.map((id) => ({ id, name: t(`policies.kinds.${id}`) })),
                ]}
                value={kind ?? 'all'}
                onChange={(id) => narrow({ kind: id === 'all' ? undefined : id })}
              />
              <SelectField
                label={t('common.state')}
                choices={[
                  { id: 'all', name: t('common.all') },
                  ...stages.map((id) => ({ id, name: t(`catalogue.stages.${id}`) })),
                ]}
                value={state ?? 'all'}
                onChange={(id) => narrow({ state: id === 'all' ? undefined : id })}
              />
            </>
          }
          query={query}
          none={{ title: t('common.noneFound'), help: t('common.noneFoundHelp') }}
        >
          {(rows) => <DataTable caption={t('catalogue.title')} columns={columns} rows={rows} />}
        </ListCard>
        <Can use="catalogueWork">
          <ExportCard />
          <ImportCard />
        </Can>
      </Stack>
    </>
  )
}

function useColumns(): Column<Resource>[] {
  const language = useLanguage()
  return useMemo(() => {
    const { t } = language
    return [
      {
        id: 'name',
        header: t('policies.name'),
        cell: ({ row: { original: resource } }) => (
          <Link to="/catalogue/$id" params={{ id: resource.id }}>
            {resource.name[language.language]}
          </Link>
        ),
      },
      { id: 'system', header: t('orders.system'), cell: ({ row }) => row.original.system },
      { id: 'kind', header: t('catalogue.kind'), cell: ({ row }) => t(`policies.kinds.${row.original.kind}`) },
      { id: 'price', header: t('lines.price'), cell: ({ row }) => price(language, row.original.ordering) },
      { id: 'state', header: t('common.state'), cell: ({ row }) => <StageLabel resource={row.original} /> },
    ]
  }, [language])
}
