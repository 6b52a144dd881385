import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { AwayNotice } from './AwayNotice'
import { DrawForm } from './DrawForm'
import { spotChecksQuery, type Listed } from './spotChecks'

/** Rows of the logs drawn at random, and how far their review has come (GO-2). */
export function SpotChecksPage() {
  const { t } = useLanguage()
  const columns = useColumns()
  const query = useQuery(spotChecksQuery())
  return (
    <>
      <PageHeader title={t('audit.spotChecks.title')} intro={t('audit.spotChecks.intro')} />
      <Stack>
        <Card title={t('audit.spotChecks.new')}>
          <DrawForm />
        </Card>
        <Card title={t('audit.spotChecks.earlier')}>
          <Awaited query={query}>
            {({ items, away }) => (
              <Stack>
                <AwayNotice away={away} onRetry={() => void query.refetch()} />
                {items.length === 0 ? (
                  <EmptyState title={t('audit.spotChecks.none')}>{t('audit.spotChecks.noneHelp')}</EmptyState>
                ) : (
                  <DataTable caption={t('audit.spotChecks.earlier')} columns={columns} rows={items} />
                )}
              </Stack>
            )}
          </Awaited>
        </Card>
      </Stack>
    </>
  )
}

function useColumns(): Column<Listed>[] {
  const { t, find, moment } = useLanguage()
  return useMemo(
    () => [
      {
        id: 'drawn',
        header: t('audit.spotChecks.drawn'),
        cell: ({ row: { original } }) => (
          <Link to="/audit/spot-checks/$service/$id" params={{ service: original.service, id: original.id }}>
            {moment(original.drawnAt)}
          </Link>
        ),
      },
      { id: 'by', header: t('audit.spotChecks.by'), cell: ({ row }) => <PersonName id={row.original.drawnBy} /> },
      { id: 'where', header: t('audit.where'), cell: ({ row }) => t(`audit.services.${row.original.service}`) },
      {
        id: 'what',
        header: t('audit.what'),
        cell: ({ row: { original } }) =>
          original.action === null
            ? t('common.all')
            : (find(`audit.groups.${original.action.replace(/\.$/, '')}`) ?? original.action),
      },
      {
        id: 'reviewed',
        header: t('audit.spotChecks.reviewed'),
        cell: ({ row: { original } }) => {
          const { rows, reviewed, toBeFollowedUp } = original
          return t('audit.spotChecks.progress', { rows, reviewed, toBeFollowedUp })
        },
      },
    ],
    [t, find, moment],
  )
}
