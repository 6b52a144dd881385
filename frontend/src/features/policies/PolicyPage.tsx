import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Awaited } from '../../components/Awaited'
import { ButtonLink } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { AdministrationName } from '../../components/AdministrationName'
import { EffectCounts } from './EffectCounts'
import { GivenResources } from './GivenResources'
import { PolicyDecisions } from './PolicyDecisions'
import { PolicyStateLabel } from './PolicyStateLabel'
import { policyQuery, type PolicyDetail } from './queries'
import { useCriteriaSentence } from './useCriterionNames'

const route = getRouteApi('/policies/$id')

export function PolicyPage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const query = useQuery(policyQuery(id))
  if (query.data) return <Detail policy={query.data.body} />
  return (
    <>
      <PageHeader title={t('policies.detailTitle')} />
      <Awaited query={query}>{() => null}</Awaited>
    </>
  )
}

function Detail({ policy }: { policy: PolicyDetail }) {
  const { t } = useLanguage()
  return (
    <>
      <PageHeader
        title={policy.name}
        intro={<AdministrationName code={policy.administrationCode} />}
        beside={<PolicyStateLabel state={policy.state} />}
        actions={
          <>
            {policy.actions.includes('EDIT') && (
              <ButtonLink to="/policies/$id/edit" params={{ id: policy.id }} variant="secondary">
                {t('policies.edit')}
              </ButtonLink>
            )}
            <PolicyDecisions policy={policy} />
          </>
        }
      />
      <Stack>
        {policy.state === 'DRAFT' && policy.activeVersion !== null && (
          <Notice tone="info">{t('policies.activeMeanwhile', { version: String(policy.activeVersion) })}</Notice>
        )}
        <Card title={t('policies.who')}>
          <Sentence policy={policy} />
        </Card>
        <Card title={t('policies.gives')}>
          <GivenResources resources={policy.resources} />
        </Card>
        {policy.state === 'DRAFT' && (
          <Card title={t('policies.effect')}>
            <EffectCounts about={{ policyId: policy.id }} withPeople={policy.actions.includes('ACTIVATE')} />
          </Card>
        )}
        <Card title={t('policies.history')}>
          <Versions policy={policy} />
        </Card>
      </Stack>
    </>
  )
}

function Sentence({ policy }: { policy: PolicyDetail }) {
  const { t } = useLanguage()
  const words = useCriteriaSentence(policy.criteria)
  return (
    <p>
      {words} {policy.onlyPrimary && t('policies.onlyPrimaryNote')}
    </p>
  )
}

type Version = PolicyDetail['versions'][number]

function Versions({ policy }: { policy: PolicyDetail }) {
  const { t, moment } = useLanguage()
  const columns = useMemo<Column<Version>[]>(
    () => [
      { id: 'version', header: t('policies.version'), cell: ({ row }) => row.original.version },
      { id: 'state', header: t('common.state'), cell: ({ row }) => <PolicyStateLabel state={row.original.state} /> },
      { id: 'changed', header: t('policies.changed'), cell: ({ row }) => moment(row.original.changedAt) },
      { id: 'by', header: t('policies.changedBy'), cell: ({ row }) => <PersonName id={row.original.changedBy} /> },
      { id: 'reason', header: t('common.reason'), cell: ({ row }) => row.original.reason },
    ],
    [t, moment],
  )
  const newestFirst = useMemo(() => policy.versions.toReversed(), [policy.versions])
  return <DataTable caption={t('policies.history')} columns={columns} rows={newestFirst} />
}
