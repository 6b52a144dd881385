import { useMemo } from 'react'
import { useUnitNames } from '../../api/organization'
import { Card } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { PolicyStateLabel } from './PolicyStateLabel'
import { isOpen, type PolicyDetail, type PolicyProposal } from './queries'

type Change = PolicyDetail['versions'][number]

/** Every change of a policy, newest first, and the steps that took two administrators or had a day. */
export function PolicyHistory({ policy }: { policy: PolicyDetail }) {
  const { t } = useLanguage()
  const decided = useMemo(() => policy.proposals.filter(({ state }) => !isOpen(state)).toReversed(), [policy.proposals])
  return (
    <>
      <Card title={t('policies.history')}>
        <Changes policy={policy} />
      </Card>
      {decided.length > 0 && (
        <Card title={t('policies.proposal.history')}>
          <Proposals proposals={decided} />
        </Card>
      )}
    </>
  )
}

function Changes({ policy }: { policy: PolicyDetail }) {
  const { t, moment } = useLanguage()
  const columns = useMemo<Column<Change>[]>(
    () => [
      { id: 'version', header: t('policies.version'), cell: ({ row }) => row.original.version },
      {
        id: 'state',
        header: t('common.state'),
        cell: ({ row: { original: change } }) => (
          <>
            <PolicyStateLabel state={change.state} />
            {change.unitId !== null && <TrialUnit unitId={change.unitId} />}
          </>
        ),
      },
      { id: 'changed', header: t('policies.changed'), cell: ({ row }) => moment(row.original.changedAt) },
      { id: 'by', header: t('policies.changedBy'), cell: ({ row }) => <PersonName id={row.original.changedBy} /> },
      { id: 'reason', header: t('common.reason'), cell: ({ row }) => row.original.reason },
    ],
    [t, moment],
  )
  const newestFirst = useMemo(() => policy.versions.toReversed(), [policy.versions])
  return <DataTable caption={t('policies.history')} columns={columns} rows={newestFirst} />
}

/** Where a version is tried. */
export function TrialUnit({ unitId }: { unitId: string }) {
  const { t } = useLanguage()
  const name = useUnitNames([unitId]).get(unitId) ?? '…'
  return <div>{t('policies.trialAt', { unit: name })}</div>
}

/** Whether somebody decided it; what a day brought was decided by nobody. */
function isDecision(state: PolicyProposal['state']): boolean {
  return state !== 'TAKEN' && state !== 'LAPSED'
}

function Proposals({ proposals }: { proposals: PolicyProposal[] }) {
  const { t, date, moment } = useLanguage()
  const columns = useMemo<Column<PolicyProposal>[]>(
    () => [
      {
        id: 'step',
        header: t('policies.proposal.step'),
        cell: ({ row: { original: one } }) => (
          <>
            {t(`policies.proposal.steps.${one.step}`, { version: one.version })}
            {one.day !== null && <div>{t('policies.plan.for', { day: date(one.day) })}</div>}
          </>
        ),
      },
      {
        id: 'proposed',
        header: t('policies.proposal.by'),
        cell: ({ row: { original: one } }) => (
          <>
            <PersonName id={one.proposedBy} />, {moment(one.proposedAt)}
            <div>{one.reason}</div>
          </>
        ),
      },
      {
        id: 'decided',
        header: t('policies.proposal.decision'),
        cell: ({ row: { original: one } }) => (
          <>
            {t(`policies.proposal.states.${one.state}`)}
            {isDecision(one.state) && one.decidedBy !== null && (
              <>
                {' '}
                <PersonName id={one.decidedBy} />
              </>
            )}
            {isDecision(one.state) && one.decidedAt !== null && `, ${moment(one.decidedAt)}`}
            {one.decisionReason !== null && <div>{one.decisionReason}</div>}
          </>
        ),
      },
    ],
    [t, date, moment],
  )
  return <DataTable caption={t('policies.proposal.history')} columns={columns} rows={proposals} />
}
