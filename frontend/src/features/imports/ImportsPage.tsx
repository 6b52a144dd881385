import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Can } from '../../auth/Can'
import { Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { pageOf } from '../../routing/listSearch'
import { ImportStateLabel } from './ImportStateLabel'
import { importsQuery, type ImportRun } from './queries'
import { SourceName } from './SourceName'
import { UploadCard } from './UploadCard'

const route = getRouteApi('/imports')

export function ImportsPage() {
  const { t } = useLanguage()
  const columns = useColumns()
  const search = route.useSearch()
  const query = useQuery(importsQuery(pageOf(search)))
  return (
    <>
      <PageHeader title={t('imports.title')} intro={t('imports.intro')} />
      <Stack>
        <Can use="importWork">
          <UploadCard />
        </Can>
        <ListCard query={query} none={{ title: t('imports.none'), help: t('imports.noneHelp') }}>
          {(rows) => <DataTable caption={t('imports.title')} columns={columns} rows={rows} />}
        </ListCard>
      </Stack>
    </>
  )
}

function useColumns(): Column<ImportRun>[] {
  const { t, moment } = useLanguage()
  return useMemo(
    () => [
      {
        id: 'started',
        header: t('imports.started'),
        cell: ({ row }) => (
          <Link to="/imports/$id" params={{ id: row.original.id }}>
            {moment(row.original.startedAt)}
          </Link>
        ),
      },
      { id: 'source', header: t('imports.source'), cell: ({ row }) => <SourceName code={row.original.source} /> },
      {
        id: 'startedBy',
        header: t('imports.startedBy'),
        cell: ({ row }) =>
          row.original.startedBy ? <PersonName id={row.original.startedBy} /> : t('imports.automatic'),
      },
      { id: 'state', header: t('common.state'), cell: ({ row }) => <ImportStateLabel state={row.original.state} /> },
      { id: 'result', header: t('imports.result'), cell: ({ row }) => <Summary run={row.original} /> },
    ],
    [t, moment],
  )
}

/** The changes to engagements, which are what access hangs on. */
function Summary({ run }: { run: ImportRun }) {
  const { t, bytes } = useLanguage()
  if (!run.counts) return t('imports.progress', { size: bytes(run.bytesRead) })
  return t('imports.summary', { ...run.counts.engagements })
}
