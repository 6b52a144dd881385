import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '../../auth/session'
import { Card, Grid, Stack } from '../../components/Card'
import { DateField } from '../../components/DateField'
import { EmptyState } from '../../components/EmptyState'
import { Filters } from '../../components/Filters'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { DelegationCheck, NewcomersCheck } from './DelegationChecks'
import { AttestationCheck, OrderersCheck } from './StandInChecks'
import { OpenStepsCheck, PasswordsCheck } from './WaitingChecks'
import { knownAbsence } from './period'
import { ownPageQuery } from './queries'

const route = getRouteApi('/absence')

/** What needs a stand-in before one is away, and who steps in for what has one (RO-9). */
export function AbsencePage() {
  const { t } = useLanguage()
  const { identityId } = useSession()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const own = useQuery(ownPageQuery(identityId)).data
  const known = own && knownAbsence(own.engagements, today)
  // What the reader has written goes before what the catalogue knows.
  const isWritten = search.from !== undefined || search.to !== undefined
  const { from = null, to = null } = isWritten ? search : (known ?? {})
  const isReversed = from !== null && to !== null && to < from
  const write = (days: { from: string | null; to: string | null }) =>
    void navigate({ search: { from: days.from ?? undefined, to: days.to ?? undefined }, replace: true })

  return (
    <>
      <PageHeader title={t('absence.title')} intro={t('absence.intro')} />
      <Stack>
        <Card>
          <Filters>
            <DateField label={t('delegations.firstDay')} value={from} onChange={(day) => write({ from: day, to })} />
            <DateField
              label={t('delegations.lastDay')}
              value={to}
              onChange={(day) => write({ from, to: day })}
              error={isReversed ? t('delegations.endsBeforeStart') : undefined}
            />
          </Filters>
          {!isWritten && known && <p>{t('absence.known')}</p>}
        </Card>
        {from === null || to === null || isReversed ? (
          <EmptyState title={t('absence.noDays')}>{t('absence.noDaysHelp')}</EmptyState>
        ) : (
          <Grid>
            <DelegationCheck period={{ from, to }} />
            <AttestationCheck period={{ from, to }} />
            <OrderersCheck period={{ from, to }} />
            <NewcomersCheck period={{ from, to }} />
            <PasswordsCheck />
            <OpenStepsCheck />
          </Grid>
        )}
      </Stack>
    </>
  )
}
