import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { delegationsQuery, type Delegation } from '../../api/delegations'
import { useNames } from '../../api/names'
import { useResourceNames } from '../../api/resources'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Awaited } from '../../components/Awaited'
import { DataTable, type Column } from '../../components/DataTable'
import { DelegationStateLabel } from '../../components/DelegationStateLabel'
import { StatusLabel, type StatusTone } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { assignmentsQuery, type Assignment, type Reason } from './queries'
import styles from './AssignmentList.module.css'

type Entry = Assignment | Delegation

function isLent(entry: Entry): entry is Delegation {
  return 'delegateId' in entry
}

/** The delegations to that person that run or are to come, as far as the reader knows of them. */
function useLentRoles(identityId: string): Delegation[] {
  const { data } = useQuery(delegationsQuery())
  return (data?.items ?? []).filter(({ delegateId, state }) => delegateId === identityId && state !== 'ENDED')
}

const tones: Record<Assignment['state'], StatusTone> = {
  PLANNED: 'waiting',
  BEING_DELIVERED: 'waiting',
  ACTIVE: 'good',
  FROZEN: 'attention',
  BLOCKED: 'bad',
  BEING_ENDED: 'waiting',
  ENDED: 'neutral',
  FAILED: 'bad',
}

/** What a person has been assigned, and why (AS-1), the manager role among it where it is lent (RO-2). */
export function AssignmentList({ identityId }: { identityId: string }) {
  const { t } = useLanguage()
  const columns = useColumns()
  const lent = useLentRoles(identityId)
  return (
    <Awaited query={useQuery(assignmentsQuery(identityId))}>
      {({ items }) =>
        items.length + lent.length === 0 ? (
          <p>{t('assignments.none')}</p>
        ) : (
          <DataTable caption={t('assignments.title')} columns={columns} rows={[...lent, ...items]} />
        )
      }
    </Awaited>
  )
}

function useColumns(): Column<Entry>[] {
  const language = useLanguage()
  const { t } = language
  return useMemo(
    () => [
      {
        id: 'resource',
        header: t('assignments.resource'),
        cell: ({ row: { original: entry } }) =>
          isLent(entry) ? (
            <strong className={styles.resource}>{t('delegations.role')}</strong>
          ) : (
            <ResourceName id={entry.resourceId} />
          ),
      },
      {
        id: 'level',
        header: t('assignments.level'),
        cell: ({ row: { original: entry } }) =>
          isLent(entry) ? '–' : <LevelName resourceId={entry.resourceId} level={entry.level} />,
      },
      {
        id: 'validity',
        header: t('assignments.validity'),
        cell: ({ row }) => period(language, row.original.from, row.original.to),
      },
      {
        id: 'state',
        header: t('common.state'),
        cell: ({ row: { original: entry } }) =>
          isLent(entry) ? <DelegationStateLabel delegation={entry} /> : <AssignmentState assignment={entry} />,
      },
      {
        id: 'reasons',
        header: t('assignments.reasons'),
        cell: ({ row: { original: entry } }) =>
          isLent(entry) ? <Lender delegation={entry} /> : <ReasonList assignment={entry} />,
      },
    ],
    [language, t],
  )
}

/** Whose role it is. */
function Lender({ delegation: { managerId } }: { delegation: Delegation }) {
  const { t } = useLanguage()
  const name = useNames([managerId]).get(managerId)?.displayName ?? t('common.unknownPerson')
  return t('delegations.reason', { name })
}

function ResourceName({ id }: { id: string }) {
  return <strong className={styles.resource}>{useResourceNames().nameOf(id)}</strong>
}

function LevelName({ resourceId, level }: { resourceId: string; level: string | null | undefined }) {
  return useResourceNames().levelOf(resourceId, level) ?? '–'
}

function AssignmentState({ assignment }: { assignment: Assignment }) {
  const { t } = useLanguage()
  return (
    <>
      <StatusLabel tone={tones[assignment.state]}>{t(`assignments.states.${assignment.state}`)}</StatusLabel>
      {assignment.lastError && (
        <div className={styles.error}>{t('assignments.lastError', { error: assignment.lastError })}</div>
      )}
    </>
  )
}

function ReasonList({ assignment }: { assignment: Assignment }) {
  const { t } = useLanguage()
  return (
    <ul className={styles.reasons}>
      {assignment.state === 'BLOCKED' && <li>{t('assignments.block')}</li>}
      {assignment.reasons.map((reason) => (
        <li key={`${reason.kind} ${reason.policyId ?? reason.orderLineId ?? ''} ${reason.engagementId ?? ''}`}>
          <ReasonText reason={reason} assignment={assignment} />
        </li>
      ))}
    </ul>
  )
}

/**
 * Why, with the other engagement only hinted at: what it is is not this reader's business (RO-8). The reason's own
 * period is told where it is not that of the whole assignment.
 */
function ReasonText({ reason, assignment }: { reason: Reason; assignment: Assignment }) {
  const language = useLanguage()
  const { t } = language
  const session = useSession()
  const kind = t(`assignments.kinds.${reason.kind}`)
  const rest = [
    reason.policyVersion ? t('assignments.policyVersion', { version: String(reason.policyVersion) }) : undefined,
    reason.otherEngagement ? t('assignments.otherEngagement') : undefined,
    reason.from !== assignment.from || reason.to !== assignment.to
      ? period(language, reason.from, reason.to)
      : undefined,
  ].filter((part) => part !== undefined)
  return (
    <>
      {reason.policyId && may(session, 'policies') ? (
        <Link to="/policies/$id" params={{ id: reason.policyId }}>
          {kind}
        </Link>
      ) : (
        kind
      )}
      {rest.length > 0 && `, ${rest.join(', ')}`}
    </>
  )
}
