import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useResourceNames } from '../../api/resources'
import { Can } from '../../auth/Can'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { AdministrationName } from '../../components/AdministrationName'
import { Button } from '../../components/Button'
import { Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { PageHeader } from '../../components/PageHeader'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf, pageOf } from '../../routing/listSearch'
import { EndDialog } from './EndDialog'
import { HowMany } from './HowMany'
import { NewSeparationDialog } from './NewSeparationDialog'
import { separationsQuery, violationCountsQuery, type Separation } from './queries'
import { Violations } from './Violations'

const route = getRouteApi('/separations')

const views = ['inForce', 'ended'] as const

/** What nobody may hold together, who does all the same, and what to do about it (PO-9). */
export function SeparationsPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const narrow = useNarrow()
  const seesPeople = may(useSession(), 'separationViolations')
  const view = oneOf(views, search.kind) ?? 'inForce'
  const query = useQuery(separationsQuery({ ended: view === 'ended', ...pageOf(search) }))
  const [making, setMaking] = useState(false)
  const [ending, setEnding] = useState<Separation>()
  const [shownId, setShownId] = useState<string>()
  const columns = useColumns({
    shownId,
    onShow: seesPeople && view === 'inForce' ? (id) => setShownId(id === shownId ? undefined : id) : undefined,
    onEnd: setEnding,
  })
  const shown = view === 'inForce' ? query.data?.items.find(({ id }) => id === shownId) : undefined
  return (
    <>
      <PageHeader
        title={t('separations.title')}
        intro={t('separations.intro')}
        actions={
          <Can use="policyWork">
            <Button icon={Plus} onPress={() => setMaking(true)}>
              {t('separations.make')}
            </Button>
          </Can>
        }
      />
      <Stack>
        <ListCard
          filters={
            <SelectField
              label={t('separations.view')}
              choices={views.map((id) => ({ id, name: t(`separations.views.${id}`) }))}
              value={view}
              onChange={(id) => narrow({ kind: id === 'inForce' ? undefined : id })}
            />
          }
          query={query}
          none={{ title: t('separations.none'), help: t('separations.noneHelp') }}
        >
          {(rows) => <DataTable caption={t('separations.title')} columns={columns} rows={rows} />}
        </ListCard>
        {shown && <Violations key={shown.id} separation={shown} />}
      </Stack>
      {making && <NewSeparationDialog onClose={() => setMaking(false)} />}
      {ending && <EndDialog separation={ending} onClose={() => setEnding(undefined)} />}
    </>
  )
}

interface Handlers {
  shownId: string | undefined
  /** Shows who holds both; undefined for those who may not see it. */
  onShow: ((id: string) => void) | undefined
  onEnd: (separation: Separation) => void
}

function useColumns({ shownId, onShow, onEnd }: Handlers): Column<Separation>[] {
  const { t } = useLanguage()
  const counts = useQuery({ ...violationCountsQuery(), enabled: onShow !== undefined }).data
  return useMemo(
    () => [
      { id: 'name', header: t('separations.name'), cell: ({ row }) => <Words separation={row.original} /> },
      { id: 'pair', header: t('separations.pair'), cell: ({ row }) => <Sides separation={row.original} /> },
      {
        id: 'administration',
        header: t('separations.for'),
        cell: ({ row }) => <AdministrationName code={row.original.administrationCode} />,
      },
      ...(onShow
        ? [
            {
              id: 'violations',
              header: t('separations.haveBoth'),
              cell: ({ row }: { row: { original: Separation } }) => (
                <HowMany
                  separation={row.original}
                  counts={counts}
                  isOpen={row.original.id === shownId}
                  onToggle={() => onShow(row.original.id)}
                />
              ),
            },
          ]
        : []),
      {
        id: 'actions',
        header: t('separations.do'),
        cell: ({ row: { original } }) =>
          original.actions.includes('END') && (
            <Button
              variant="tertiary"
              onPress={() => onEnd(original)}
              aria-label={t('separations.endOf', { name: original.name })}
            >
              {t('separations.end')}
            </Button>
          ),
      },
    ],
    [t, counts, shownId, onShow, onEnd],
  )
}

function Words({ separation: { name, why, ending } }: { separation: Separation }) {
  const { t, date } = useLanguage()
  return (
    <>
      <strong>{name}</strong>
      <div>{why}</div>
      {ending && (
        <div>{t('separations.endedOn', { date: date(ending.endedAt.slice(0, 10)), reason: ending.reason })}</div>
      )}
    </>
  )
}

function Sides({ separation: { oneResourceIds, otherResourceIds, separations } }: { separation: Separation }) {
  const { t, list } = useLanguage()
  const { nameOf } = useResourceNames()
  const namesOf = (ids: readonly string[]) => ids.map(nameOf).toSorted()
  return separations.length === 1
    ? list([...oneResourceIds, ...otherResourceIds].map(nameOf))
    : t('separations.sides', {
        ones: list(namesOf(oneResourceIds), 'disjunction'),
        others: list(namesOf(otherResourceIds), 'disjunction'),
      })
}
