import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useWishName } from '../../api/resources'
import { HIGH_ASSURANCE } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { Pager } from '../../components/Pager'
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
  const navigate = route.useNavigate()
  const mayAnswer = useSession().assuranceLevel >= HIGH_ASSURANCE
  const columns = useColumns(mayAnswer)
  return (
    <>
      <PageHeader title={t('confirmations.title')} intro={t('confirmations.intro')} />
      <Stack>
        {!mayAnswer && <Notice tone="info">{t('approvals.assuranceLow')}</Notice>}
        <Card>
          <Awaited query={useQuery(confirmationsQuery(pageOf(search)))}>
            {(page) =>
              page.total === 0 ? (
                <EmptyState title={t('confirmations.none')}>{t('confirmations.noneHelp')}</EmptyState>
              ) : (
                <>
                  <DataTable caption={t('confirmations.title')} columns={columns} rows={page.items} />
                  <Pager
                    {...page}
                    onPage={(number) => void navigate({ search: (old) => ({ ...old, page: number }) })}
                  />
                </>
              )
            }
          </Awaited>
        </Card>
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
