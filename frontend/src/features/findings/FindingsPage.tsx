import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useUnitNames } from '../../api/organization'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf, pageOf } from '../../routing/listSearch'
import { findingKinds, findingsQuery, type Finding } from './queries'

const route = getRouteApi('/findings')

export function FindingsPage() {
  const { t } = useLanguage()
  const columns = useColumns()
  const search = route.useSearch()
  const narrow = useNarrow()
  const kind = oneOf(findingKinds, search.kind)
  const query = useQuery(findingsQuery({ kind, ...pageOf(search) }))
  return (
    <>
      <PageHeader title={t('findings.title')} intro={t('findings.intro')} />
      <ListCard
        filters={
          <>
            <SelectField
              label={t('findings.filter')}
              choices={[
                { id: 'all', name: t('common.all') },
                ...findingKinds.map((id) => ({ id, name: t(`findings.kinds.${id}`) })),
              ]}
              value={kind ?? 'all'}
              onChange={(id) => narrow({ kind: id === 'all' ? undefined : id })}
            />
          </>
        }
        query={query}
        none={{ title: t('findings.none'), help: t('findings.noneHelp') }}
      >
        {(rows) => <DataTable caption={t('findings.title')} columns={columns} rows={rows} />}
      </ListCard>
    </>
  )
}

function useColumns(): Column<Finding>[] {
  const { t, date } = useLanguage()
  return useMemo(
    () => [
      { id: 'kind', header: t('findings.kind'), cell: ({ row }) => t(`findings.kinds.${row.original.kind}`) },
      { id: 'who', header: t('findings.who'), cell: ({ row }) => <Subject finding={row.original} /> },
      { id: 'value', header: t('findings.value'), cell: ({ row }) => row.original.value ?? '–' },
      {
        id: 'mendedBy',
        header: t('findings.mendedBy'),
        cell: ({ row }) => t(`findings.mendedByNames.${row.original.mendedBy}`),
      },
      { id: 'since', header: t('findings.since'), cell: ({ row }) => date(row.original.since.slice(0, 10)) },
    ],
    [t, date],
  )
}

/** Whom or what a finding is about; a protected person's is never told in a list. */
function Subject({ finding }: { finding: Finding }) {
  if (finding.identityId) return <PersonName id={finding.identityId} linked />
  if (finding.unitId) return <UnitLink id={finding.unitId} />
  return '–'
}

function UnitLink({ id }: { id: string }) {
  const { t } = useLanguage()
  const name = useUnitNames([id]).get(id)
  return (
    <Link to="/organization" search={{ unit: id }}>
      {name ?? t('findings.unit')}
    </Link>
  )
}
