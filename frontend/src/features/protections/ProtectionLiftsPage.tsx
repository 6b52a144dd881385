import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ProtectionLift } from '../../api/protections'
import { HIGH_ASSURANCE } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { SelectField } from '../../components/SelectField'
import { StatusLabel, type StatusTone } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf, pageOf } from '../../routing/listSearch'
import { liftStates, protectionLiftsQuery } from './queries'

const route = getRouteApi('/protection-lifts')

const tones: Record<ProtectionLift['state'], StatusTone> = {
  PROPOSED: 'attention',
  LIFTED: 'neutral',
  REFUSED: 'neutral',
}

/** Whose protection somebody wants lifted, without a name: each is opened with a reason before it is decided (ID-9). */
export function ProtectionLiftsPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const narrow = useNarrow()
  const state = oneOf(liftStates, search.state)
  const columns = useColumns()
  const mayLift = useSession().assuranceLevel >= HIGH_ASSURANCE
  return (
    <>
      <PageHeader title={t('protections.title')} intro={t('protections.intro')} />
      <Stack>
        {!mayLift && <Notice tone="info">{t('protections.assuranceLow')}</Notice>}
        <ListCard
          filters={
            <SelectField
              label={t('common.state')}
              choices={[
                { id: 'all', name: t('protections.all') },
                ...liftStates.map((id) => ({ id, name: t(`protections.states.${id}`) })),
              ]}
              value={state ?? 'all'}
              onChange={(id) => narrow({ state: id === 'all' ? undefined : id })}
            />
          }
          query={useQuery(protectionLiftsQuery({ ...(state ? { state } : {}), ...pageOf(search) }))}
          none={{ title: t('protections.none'), help: t('protections.noneHelp') }}
        >
          {(lifts) => <DataTable caption={t('protections.title')} columns={columns} rows={lifts} />}
        </ListCard>
      </Stack>
    </>
  )
}

function useColumns(): Column<ProtectionLift>[] {
  const { t, moment } = useLanguage()
  return useMemo(
    () => [
      { id: 'person', header: t('identities.person'), cell: ({ row }) => <Person lift={row.original} /> },
      {
        id: 'state',
        header: t('common.state'),
        cell: ({ row: { original: lift } }) => (
          <StatusLabel tone={tones[lift.state]}>{t(`protections.states.${lift.state}`)}</StatusLabel>
        ),
      },
      {
        id: 'proposed',
        header: t('protections.proposedBy'),
        cell: ({ row: { original: lift } }) => (
          <>
            <PersonName id={lift.proposedBy} />, {moment(lift.proposedAt)}
            <div>{lift.reason}</div>
          </>
        ),
      },
      {
        id: 'decided',
        header: t('protections.decidedBy'),
        cell: ({ row: { original: lift } }) =>
          lift.decidedBy && lift.decidedAt ? (
            <>
              <PersonName id={lift.decidedBy} />, {moment(lift.decidedAt)}
            </>
          ) : (
            '–'
          ),
      },
    ],
    [t, moment],
  )
}

/** Nobody is named before they are opened; who is protected no more is named like everybody else. */
function Person({ lift }: { lift: ProtectionLift }) {
  const { t } = useLanguage()
  if (lift.state === 'LIFTED') return <PersonName id={lift.identityId} linked />
  if (lift.state === 'REFUSED') return t('protections.person')
  return (
    <Link to="/people/$id" params={{ id: lift.identityId }}>
      {t('protections.open')}
    </Link>
  )
}
