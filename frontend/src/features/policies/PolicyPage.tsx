import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { morningRunsQuery } from '../../api/morningRuns'
import { useUnitNames } from '../../api/organization'
import { Awaited } from '../../components/Awaited'
import { ButtonLink } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { AdministrationName } from '../../components/AdministrationName'
import { CompareVersions } from './CompareVersions'
import { EffectCounts } from './EffectCounts'
import { GivenResources } from './GivenResources'
import { PolicyDecisions } from './PolicyDecisions'
import { PolicyHistory } from './PolicyHistory'
import { PolicyStateLabel } from './PolicyStateLabel'
import { policyQuery, type PolicyDetail } from './queries'
import { useCriteriaSentence } from './useCriterionNames'
import { WaitingProposal } from './WaitingProposal'

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
        <WaitingProposal policy={policy} />
        <MorningRunNotice administrationCode={policy.administrationCode} />
        {policy.trial !== null && <TrialNotice trial={policy.trial} activeVersion={policy.activeVersion} />}
        {policy.state === 'DRAFT' && policy.trial === null && policy.activeVersion !== null && (
          <Notice tone="info">{t('policies.activeMeanwhile', { version: String(policy.activeVersion) })}</Notice>
        )}
        <Card title={t('policies.who')}>
          <Sentence policy={policy} />
        </Card>
        <Card title={t('policies.gives')}>
          <GivenResources resources={policy.resources} />
        </Card>
        {policy.actions.includes('ACTIVATE') && (
          <Card title={t('policies.effect')}>
            <EffectCounts about={{ policyId: policy.id, step: { step: 'ACTIVATE' } }} withPeople />
          </Card>
        )}
        <CompareVersions policy={policy} />
        <PolicyHistory policy={policy} />
      </Stack>
    </>
  )
}

/** That steps with the policy wait for its administration's morning run, where there is one (PO-3). */
function MorningRunNotice({ administrationCode }: Pick<PolicyDetail, 'administrationCode'>) {
  const { t, moment } = useLanguage()
  const { data: runs = [] } = useQuery(morningRunsQuery())
  const nextAt = runs.find((run) => run.administrationCode === administrationCode)?.nextAt ?? null
  return nextAt !== null && <Notice tone="info">{t('morningRuns.policyWaits', { at: moment(nextAt) })}</Notice>
}

interface TrialNoticeProps {
  trial: NonNullable<PolicyDetail['trial']>
  activeVersion: number | null
}

/** Which version is tried where, and what applies elsewhere meanwhile. */
function TrialNotice({ trial, activeVersion }: TrialNoticeProps) {
  const { t } = useLanguage()
  const unit = useUnitNames([trial.unitId]).get(trial.unitId) ?? '…'
  return (
    <Notice tone="important" title={t('policies.trialTitle', { version: trial.version, unit })}>
      {activeVersion === null
        ? t('policies.trialElsewhereNone')
        : t('policies.trialElsewhere', { version: activeVersion })}
    </Notice>
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
