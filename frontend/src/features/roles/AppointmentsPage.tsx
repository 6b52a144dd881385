import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { HIGH_ASSURANCE, may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { AdministrationName } from '../../components/AdministrationName'
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
import { AppointmentActions } from './AppointmentActions'
import { ProposeDialog } from './ProposeDialog'
import { appointmentsQuery, type Appointment } from './queries'

const route = getRouteApi('/roles/appointments')
const tones = { PROPOSED: 'attention', HELD: 'good', ENDED: 'neutral' } as const

/** Roles that one administrator proposes and another gives (RO-6). */
export function AppointmentsPage() {
  const { t } = useLanguage()
  const session = useSession()
  const search = route.useSearch()
  const columns = useColumns()
  const [proposing, setProposing] = useState(false)
  const administers = may(session, 'roleWork')
  const isHigh = session.assuranceLevel >= HIGH_ASSURANCE
  return (
    <>
      <PageHeader
        title={t('roles.appointments')}
        intro={t('roles.appointmentsIntro')}
        actions={administers && isHigh && <Button onPress={() => setProposing(true)}>{t('roles.propose')}</Button>}
      />
      <Stack>
        {administers && !isHigh && <Notice tone="info">{t('roles.assuranceLow')}</Notice>}
        <ListCard
          query={useQuery(appointmentsQuery(pageOf(search)))}
          none={{ title: t('roles.noAppointments'), help: t('roles.noAppointmentsHelp') }}
        >
          {(rows) => <DataTable caption={t('roles.appointments')} columns={columns} rows={rows} />}
        </ListCard>
      </Stack>
      {proposing && <ProposeDialog onClose={() => setProposing(false)} />}
    </>
  )
}

function useColumns(): Column<Appointment>[] {
  const { t, date } = useLanguage()
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('identities.person'),
        cell: ({ row }) => <PersonName id={row.original.identityId} linked />,
      },
      {
        id: 'role',
        header: t('roles.role'),
        cell: ({ row: { original: one } }) => (
          <>
            {t(`identities.roleNames.${one.role}`)}
            <div>
              <AdministrationName code={one.administrationCode} />
            </div>
            {one.to !== null && <div>{t('common.periodUntil', { to: date(one.to) })}</div>}
          </>
        ),
      },
      {
        id: 'state',
        header: t('common.state'),
        cell: ({ row }) => (
          <StatusLabel tone={tones[row.original.state]}>{t(`roles.states.${row.original.state}`)}</StatusLabel>
        ),
      },
      { id: 'given', header: t('roles.givenBy'), cell: ({ row }) => <Given appointment={row.original} /> },
      {
        id: 'actions',
        header: t('roles.action'),
        cell: ({ row }) => <AppointmentActions appointment={row.original} />,
      },
    ],
    [t, date],
  )
}

/** Who proposed it and why, who said yes, who ended it. */
function Given({ appointment: one }: { appointment: Appointment }) {
  const { t, moment } = useLanguage()
  return (
    <>
      {t('roles.proposedBy')} <PersonName id={one.proposedBy} />, {moment(one.proposedAt)}
      <div>{one.reason}</div>
      {one.confirmedBy !== null && one.confirmedAt !== null && (
        <div>
          {t('roles.confirmedBy')} <PersonName id={one.confirmedBy} />, {moment(one.confirmedAt)}
        </div>
      )}
      {one.endedAt !== null && (
        <div>
          {t(one.endedBy === null ? 'roles.expired' : 'roles.endedBy')}{' '}
          {one.endedBy !== null && <PersonName id={one.endedBy} />}
          {one.endedBy !== null && ', '}
          {moment(one.endedAt)}
        </div>
      )}
    </>
  )
}
