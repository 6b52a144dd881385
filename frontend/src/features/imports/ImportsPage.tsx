import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Can } from '../../auth/Can'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { PageHeader } from '../../components/PageHeader'
import { Pager } from '../../components/Pager'
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
  const navigate = route.useNavigate()
  const query = useQuery(importsQuery(pageOf(search)))
  return (
    <>
      <PageHeader title={t('imports.title')} intro={t('imports.intro')} />
      <Stack>
        <Can use="importWork">
          <UploadCard />
        </Can>
        <Card>
          <Awaited query={query}>
            {(page) =>
              page.total === 0 ? (
                <EmptyState title={t('imports.none')}>{t('imports.noneHelp')}</EmptyState>
              ) : (
                <>
                  <DataTable caption={t('imports.title')} columns={columns} rows={page.items} />
                  <Pager {...page} onPage={(number) => void navigate({ search: { page: number } })} />
                </>
              )
            }
          </Awaited>
        </Card>
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
