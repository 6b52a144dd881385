import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { Can } from '../../auth/Can'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { ButtonLink } from '../../components/Button'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { PageHeader } from '../../components/PageHeader'
import { SearchBox } from '../../components/SearchBox'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf, pageOf } from '../../routing/listSearch'
import { AdministrationName } from '../../components/AdministrationName'
import { GivenResources } from './GivenResources'
import { TrialUnit } from './PolicyHistory'
import { PolicyStateLabel } from './PolicyStateLabel'
import { policiesQuery, policyStates, type Policy } from './queries'

const route = getRouteApi('/policies')

/** Beside the states: policies with a proposal that waits for the reader's yes. */
const AWAITS_ME = 'AWAITS_ME'

/** Beside them: policies with a step that has a day. */
const PLANNED = 'PLANNED'

export function PoliciesPage() {
  const { t } = useLanguage()
  const columns = useColumns()
  const search = route.useSearch()
  const shown = oneOf([...policyStates, AWAITS_ME, PLANNED], search.state)
  const wanted = shown === AWAITS_ME ? { awaitsMe: true } : shown === PLANNED ? { planned: true } : { state: shown }
  const query = useQuery(policiesQuery({ ...wanted, search: search.search, ...pageOf(search) }))
  const narrow = useNarrow()
  const keeps = may(useSession(), 'policyWork')
  return (
    <>
      <PageHeader
        title={t('policies.title')}
        intro={t('policies.intro')}
        actions={
          <Can use="policyWork">
            <ButtonLink to="/policies/new">
              <Plus aria-hidden size={18} />
              {t('policies.create')}
            </ButtonLink>
          </Can>
        }
      />
      <ListCard
        filters={
          <>
            <SearchBox
              label={t('policies.searchLabel')}
              value={search.search ?? ''}
              onSearch={(text) => narrow({ search: text || undefined })}
            />
            <SelectField
              label={t('common.state')}
              choices={[
                { id: 'all', name: t('common.all') },
                ...policyStates.map((id) => ({ id, name: t(`policies.states.${id}`) })),
                ...(keeps
                  ? [
                      { id: PLANNED, name: t('policies.plan.planned') },
                      { id: AWAITS_ME, name: t('policies.awaitsMe') },
                    ]
                  : []),
              ]}
              value={shown ?? 'all'}
              onChange={(id) => narrow({ state: id === 'all' ? undefined : id })}
            />
          </>
        }
        query={query}
        none={{ title: t('policies.none'), help: t('policies.noneHelp') }}
      >
        {(rows) => <DataTable caption={t('policies.title')} columns={columns} rows={rows} />}
      </ListCard>
    </>
  )
}

function useColumns(): Column<Policy>[] {
  const { t, date } = useLanguage()
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('policies.name'),
        cell: ({ row }) => (
          <Link to="/policies/$id" params={{ id: row.original.id }}>
            {row.original.name}
          </Link>
        ),
      },
      {
        id: 'administration',
        header: t('policies.administration'),
        cell: ({ row }) => <AdministrationName code={row.original.administrationCode} />,
      },
      {
        id: 'gives',
        header: t('policies.gives'),
        cell: ({ row }) => <GivenResources resources={row.original.resources} />,
      },
      { id: 'state', header: t('common.state'), cell: ({ row }) => <State policy={row.original} /> },
      { id: 'changed', header: t('policies.changed'), cell: ({ row }) => date(row.original.changedAt.slice(0, 10)) },
    ],
    [t, date],
  )
}

function State({ policy }: { policy: Policy }) {
  const { t, date } = useLanguage()
  return (
    <>
      <PolicyStateLabel state={policy.state} />
      {policy.trialUnitId !== null && <TrialUnit unitId={policy.trialUnitId} />}
      {policy.planned !== null && (
        <div>
          {t(`policies.plan.inList.${policy.planned.step === 'RETIRE' ? 'RETIRE' : 'ACTIVATE'}`, {
            day: date(policy.planned.day),
          })}
          {policy.planned.state === 'HELD' && <> ({t('policies.plan.held')})</>}
        </div>
      )}
    </>
  )
}
