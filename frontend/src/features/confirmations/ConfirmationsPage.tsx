import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useWishName } from '../../api/resources'
import { HIGH_ASSURANCE } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { pageOf } from '../../routing/listSearch'
import { AnswerButtons } from './AnswerButtons'
import { confirmationsQuery, type Confirmation } from './queries'

const route = getRouteApi('/confirmations')

/** What one's people have without an end: whether it is still needed (OR-7). Nothing is answered by following a link. */
export function ConfirmationsPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const mayAnswer = useSession().assuranceLevel >= HIGH_ASSURANCE
  const columns = useColumns(mayAnswer)
  return (
    <>
      <PageHeader title={t('confirmations.title')} intro={t('confirmations.intro')} />
      <Stack>
        {!mayAnswer && <Notice tone="info">{t('approvals.assuranceLow')}</Notice>}
        <ListCard
          query={useQuery(confirmationsQuery(pageOf(search)))}
          none={{ title: t('confirmations.none'), help: t('confirmations.noneHelp') }}
        >
          {(rows) => <DataTable caption={t('confirmations.title')} columns={columns} rows={rows} />}
        </ListCard>
      </Stack>
    </>
  )
}

function useColumns(mayAnswer: boolean): Column<Confirmation>[] {
  const { t, date } = useLanguage()
  return useMemo(
    () => [
      {
        id: 'case',
        header: t('lines.case'),
        cell: ({ row: { original: line } }) => (
          <Link to="/lines/$id" params={{ id: line.lineId }}>
            {String(line.caseNumber)}
          </Link>
        ),
      },
      { id: 'what', header: t('lines.what'), cell: ({ row }) => <What line={row.original} /> },
      {
        id: 'recipient',
        header: t('lines.recipient'),
        cell: ({ row }) => <PersonName id={row.original.recipientId} linked />,
      },
      { id: 'from', header: t('confirmations.since'), cell: ({ row }) => date(row.original.from) },
      ...(mayAnswer
        ? [
            {
              id: 'answer',
              header: t('confirmations.answer'),
              cell: ({ row }: { row: { original: Confirmation } }) => <AnswerButtons line={row.original} />,
            },
          ]
        : []),
    ],
    [t, date, mayAnswer],
  )
}

function What({ line }: { line: Confirmation }) {
  return useWishName()(line)
}
