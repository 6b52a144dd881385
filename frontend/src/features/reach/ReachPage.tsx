import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useUnitNames } from '../../api/organization'
import { useWishName } from '../../api/resources'
import { Awaited } from '../../components/Awaited'
import { Card } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { PageHeader } from '../../components/PageHeader'
import { Pager } from '../../components/Pager'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { pageOf } from '../../routing/listSearch'
import { reachesQuery, type Reach } from './queries'

const route = getRouteApi('/reach')

/** Access that people of other units have been ordered at one's own unit (OR-7). */
export function ReachPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('reach.title')} intro={t('reach.intro')} />
      <Card>
        <Awaited query={useQuery(reachesQuery(pageOf(search)))}>
          {(page) =>
            page.total === 0 ? (
              <EmptyState title={t('reach.none')}>{t('reach.noneHelp')}</EmptyState>
            ) : (
              <>
                <DataTable caption={t('reach.title')} columns={columns} rows={page.items} />
                <Pager {...page} onPage={(number) => void navigate({ search: (old) => ({ ...old, page: number }) })} />
              </>
            )
          }
        </Awaited>
      </Card>
    </>
  )
}

function useColumns(): Column<Reach>[] {
  const language = useLanguage()
  const { t } = language
  return useMemo(
    () => [
      { id: 'case', header: t('lines.case'), cell: ({ row }) => String(row.original.caseNumber) },
      { id: 'what', header: t('lines.what'), cell: ({ row }) => <What reach={row.original} /> },
      { id: 'unit', header: t('findings.unit'), cell: ({ row }) => <Units ids={row.original.unitIds} /> },
      {
        id: 'recipient',
        header: t('lines.recipient'),
        cell: ({ row }) => <PersonName id={row.original.recipientId} />,
      },
      { id: 'sender', header: t('reach.sender'), cell: ({ row }) => <PersonName id={row.original.senderId} /> },
      {
        id: 'period',
        header: t('reach.period'),
        cell: ({ row }) => period(language, row.original.from, row.original.to),
      },
    ],
    [t, language],
  )
}

function What({ reach }: { reach: Reach }) {
  return useWishName()(reach)
}

function Units({ ids }: { ids: string[] }) {
  const { list } = useLanguage()
  const names = useUnitNames(ids)
  return list(ids.map((id) => names.get(id) ?? '…'))
}
