import { useQuery } from '@tanstack/react-query'
import { CalendarPlus } from 'lucide-react'
import { useMemo } from 'react'
import { delegationsQuery, type Delegation } from '../../api/delegations'
import { useSession } from '../../auth/session'
import { Awaited } from '../../components/Awaited'
import { ButtonLink } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { DelegationStateLabel } from '../../components/DelegationStateLabel'
import { EmptyState } from '../../components/EmptyState'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { RevokeAction } from './RevokeAction'

/** To whom the reader has lent the manager role, and whose the reader has (RO-2). */
export function DelegationsPage() {
  const { t } = useLanguage()
  const { identityId, roles } = useSession()
  const mayLend = roles.includes('MANAGER')
  return (
    <>
      <PageHeader
        title={t('delegations.title')}
        intro={t('delegations.intro')}
        actions={
          mayLend && (
            <ButtonLink to="/delegations/new">
              <CalendarPlus aria-hidden size={18} />
              {t('delegations.create')}
            </ButtonLink>
          )
        }
      />
      <Awaited query={useQuery(delegationsQuery())}>
        {({ items }) => {
          const given = items.filter(({ managerId }) => managerId === identityId)
          const received = items.filter(({ delegateId }) => delegateId === identityId)
          return (
            <Stack>
              {(mayLend || given.length > 0) && (
                <Card title={t('delegations.given')}>
                  <DelegationTable title={t('delegations.given')} side="given" delegations={given} />
                </Card>
              )}
              {received.length > 0 && (
                <Card title={t('delegations.received')}>
                  <DelegationTable title={t('delegations.received')} side="received" delegations={received} />
                </Card>
              )}
            </Stack>
          )
        }}
      </Awaited>
    </>
  )
}

type Side = 'given' | 'received'

function DelegationTable({ title, side, delegations }: { title: string; side: Side; delegations: Delegation[] }) {
  const { t } = useLanguage()
  const columns = useColumns(side)
  return delegations.length === 0 ? (
    <EmptyState title={t('delegations.none')}>{t('delegations.noneHelp')}</EmptyState>
  ) : (
    <DataTable caption={title} columns={columns} rows={delegations} />
  )
}

function useColumns(side: Side): Column<Delegation>[] {
  const language = useLanguage()
  return useMemo(() => {
    const { t } = language
    const columns: Column<Delegation>[] = [
      {
        id: 'person',
        header: side === 'given' ? t('delegations.to') : t('delegations.from'),
        cell: ({ row: { original: one } }) => (
          <PersonName id={side === 'given' ? one.delegateId : one.managerId} linked={side === 'given'} />
        ),
      },
      {
        id: 'period',
        header: t('identities.period'),
        cell: ({ row }) => period(language, row.original.from, row.original.to),
      },
      {
        id: 'state',
        header: t('common.state'),
        cell: ({ row }) => <DelegationStateLabel delegation={row.original} />,
      },
    ]
    return side === 'received'
      ? columns
      : [
          ...columns,
          {
            id: 'actions',
            header: t('delegations.action'),
            cell: ({ row }) => <RevokeAction delegation={row.original} />,
          },
        ]
  }, [language, side])
}
