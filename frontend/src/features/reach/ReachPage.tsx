import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useUnitNames } from '../../api/organization'
import { useWishName } from '../../api/resources'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { PageHeader } from '../../components/PageHeader'
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
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('reach.title')} intro={t('reach.intro')} />
      <ListCard
        query={useQuery(reachesQuery(pageOf(search)))}
        none={{ title: t('reach.none'), help: t('reach.noneHelp') }}
      >
        {(rows) => <DataTable caption={t('reach.title')} columns={columns} rows={rows} />}
      </ListCard>
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
