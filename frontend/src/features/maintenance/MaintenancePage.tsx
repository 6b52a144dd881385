import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { HIGH_ASSURANCE } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Button } from '../../components/Button'
import { Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { pageOf } from '../../routing/listSearch'
import { PlanDialog } from './PlanDialog'
import { windowsQuery, type MaintenanceWindow } from './queries'
import { WindowActions } from './WindowActions'

const route = getRouteApi('/maintenance')
const tones = { PLANNED: 'waiting', OPEN: 'attention', CLOSED: 'good', CANCELLED: 'neutral' } as const

/** When delivery to target systems waits, and has waited (NO-3). */
export function MaintenancePage() {
  const { t } = useLanguage()
  const isHigh = useSession().assuranceLevel >= HIGH_ASSURANCE
  const search = route.useSearch()
  const columns = useColumns()
  const [planning, setPlanning] = useState(false)
  return (
    <>
      <PageHeader
        title={t('maintenance.title')}
        intro={t('maintenance.intro')}
        actions={isHigh && <Button onPress={() => setPlanning(true)}>{t('maintenance.plan')}</Button>}
      />
      <Stack>
        {!isHigh && <Notice tone="info">{t('maintenance.assuranceLow')}</Notice>}
        <ListCard
          query={useQuery(windowsQuery(pageOf(search)))}
          none={{ title: t('maintenance.none'), help: t('maintenance.noneHelp') }}
        >
          {(rows) => <DataTable caption={t('maintenance.title')} columns={columns} rows={rows} />}
        </ListCard>
      </Stack>
      {planning && <PlanDialog onClose={() => setPlanning(false)} />}
    </>
  )
}

function useColumns(): Column<MaintenanceWindow>[] {
  const { t, moment, language } = useLanguage()
  return useMemo(
    () => [
      { id: 'start', header: t('maintenance.start'), cell: ({ row }) => moment(row.original.startsAt) },
      { id: 'end', header: t('maintenance.end'), cell: ({ row }) => <End window={row.original} /> },
      {
        id: 'reason',
        header: t('common.reason'),
        cell: ({ row: { original: one } }) => (
          <>
            {language === 'sv' ? one.reasonSv : one.reasonEn}
            <div>
              {t('maintenance.plannedBy')} <PersonName id={one.plannedBy} />, {moment(one.plannedAt)}
            </div>
          </>
        ),
      },
      {
        id: 'state',
        header: t('common.state'),
        cell: ({ row }) => (
          <StatusLabel tone={tones[row.original.state]}>{t(`maintenance.states.${row.original.state}`)}</StatusLabel>
        ),
      },
      { id: 'actions', header: t('maintenance.action'), cell: ({ row }) => <WindowActions window={row.original} /> },
    ],
    [t, moment, language],
  )
}

/** When it ends, or by whom it was ended before its time. */
function End({ window: { endsAt, endedAt, endedBy, state } }: { window: MaintenanceWindow }) {
  const { t, moment } = useLanguage()
  return (
    <>
      {moment(endsAt)}
      {endedAt !== null && endedBy !== null && (
        <div>
          {t(state === 'CANCELLED' ? 'maintenance.cancelledBy' : 'maintenance.closedBy')} <PersonName id={endedBy} />,{' '}
          {moment(endedAt)}
        </div>
      )}
    </>
  )
}
