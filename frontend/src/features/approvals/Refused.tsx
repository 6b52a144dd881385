import { useQuery } from '@tanstack/react-query'
import { Notice } from '../../components/Notice'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { stepQuery, type Approval } from './queries'

/** A decision that was not taken. */
export interface Refusal {
  approval: Approval
  /** The last part of the problem's type. */
  kind: string | null
  detail: string | null
}

/** Why a decision was not taken; of one that somebody else made first, what was decided, by whom and when (AP-5). */
export function Refused({ refusal: { approval, kind, detail } }: { refusal: Refusal }) {
  const { t, find, moment } = useLanguage()
  const step = useQuery({ ...stepQuery(approval.lineId, approval.stepId), enabled: kind === 'step-decided' }).data
  const title = t('approvals.refused', { number: String(approval.caseNumber) })
  return (
    <Notice tone="warning" title={title} announce="alert">
      {step?.decidedBy && step.decidedAt ? (
        <p>
          {t(step.state === 'REJECTED' ? 'approvals.rejectedBy' : 'approvals.approvedBy')}{' '}
          <PersonName id={step.decidedBy} />, {moment(step.decidedAt)}.
        </p>
      ) : (
        <p>{find(`problems.kinds.${kind ?? ''}`) ?? detail}</p>
      )}
    </Notice>
  )
}
