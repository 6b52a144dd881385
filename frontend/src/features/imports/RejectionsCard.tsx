import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Awaited } from '../../components/Awaited'
import { Card } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { Pager } from '../../components/Pager'
import { useLanguage } from '../../i18n/LanguageProvider'
import { pageOf } from '../../routing/listSearch'
import { rejectionsQuery, type ImportRun, type Rejection } from './queries'

const route = getRouteApi('/imports/$id')

/** The rows that could not be taken, each with where and why (ID-5). */
export function RejectionsCard({ run }: { run: ImportRun }) {
  const { t } = useLanguage()
  return (
    <Card title={t('imports.rejected')}>
      {run.rejected === 0 ? (
        <p>{t('imports.rejectedNone')}</p>
      ) : (
        <>
          <p>{t('imports.rejectedCount', { count: run.rejected })}</p>
          <Rejections id={run.id} />
        </>
      )}
    </Card>
  )
}

function Rejections({ id }: { id: string }) {
  const { t } = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const columns = useMemo<Column<Rejection>[]>(
    () => [
      { id: 'line', header: t('imports.line'), cell: ({ row }) => row.original.line },
      { id: 'dn', header: t('imports.dn'), cell: ({ row }) => row.original.dn || '–' },
      { id: 'attribute', header: t('imports.attribute'), cell: ({ row }) => row.original.attribute || '–' },
      {
        id: 'reason',
        header: t('imports.rejectionReason'),
        cell: ({ row }) => t(`imports.rejectionReasons.${row.original.reason}`),
      },
    ],
    [t],
  )
  return (
    <Awaited query={useQuery(rejectionsQuery(id, pageOf(search)))}>
      {(page) => (
        <>
          <DataTable caption={t('imports.rejected')} columns={columns} rows={page.items} />
          <Pager {...page} onPage={(number) => void navigate({ search: { page: number } })} />
        </>
      )}
    </Awaited>
  )
}
