import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { useUnitNames } from '../../api/organization'
import { useResourceNames, useWishName } from '../../api/resources'
import { AnswerList } from '../../components/AnswerList'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { Checkbox } from '../../components/Checkbox'
import { DescriptionList } from '../../components/DescriptionList'
import { Exceptions } from '../../components/Exceptions'
import { Notice } from '../../components/Notice'
import { PersonName } from '../../components/PersonName'
import { ProblemAlert } from '../../components/ProblemAlert'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { price } from '../../i18n/price'
import styles from './approvals.module.css'
import { AskDialog, RejectDialog, ShortenDialog } from './DecisionDialogs'
import { ask, type Approval, type Decision } from './queries'

interface ApprovalCardProps {
  approval: Approval
  mayDecide: boolean
  isSelected: boolean
  onSelect: (isSelected: boolean) => void
  onDecide: (decision: Decision) => Promise<unknown>
}

type Open = 'reject' | 'shorten' | 'ask'

/** One step that awaits a yes or a no: what it is about, why it came here, and the ways to answer. */
export function ApprovalCard({ approval, mayDecide, isSelected, onSelect, onDecide }: ApprovalCardProps) {
  const { t } = useLanguage()
  const wishName = useWishName()
  const { resourceOf } = useResourceNames()
  const [open, setOpen] = useState<Open>()
  const [asked, setAsked] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const close = () => setOpen(undefined)

  const approve = async () => {
    setPending(true)
    try {
      await onDecide({ decision: 'APPROVED', reason: null, to: null })
    } catch (failure) {
      setProblem(asProblem(failure))
    } finally {
      setPending(false)
    }
  }

  return (
    <Card
      title={`${wishName(approval)}, ${t('lines.caseTitle', { number: String(approval.caseNumber) }).toLocaleLowerCase()}`}
      beside={
        <>
          {approval.urgent && <StatusLabel tone="attention">{t('lines.urgent')}</StatusLabel>}
          {approval.escalated && <StatusLabel tone="bad">{t('approvals.escalated')}</StatusLabel>}
        </>
      }
    >
      <Stack>
        <Facts approval={approval} />
        <Exceptions exceptions={approval.exceptions} />
        <AnswerList fields={resourceOf(approval.resourceId)?.ordering.form ?? []} answers={approval.form} />
        {problem && <ProblemAlert problem={problem} />}
        {asked && (
          <Notice tone="success" announce="status">
            {t('approvals.asked')}
          </Notice>
        )}
        {mayDecide && (
          <div className={styles.actions}>
            <Button isPending={pending} onPress={() => void approve()}>
              {t('approvals.approve')}
            </Button>
            <Button variant="secondary" onPress={() => setOpen('reject')}>
              {t('approvals.reject')}
            </Button>
            <Button variant="secondary" onPress={() => setOpen('shorten')}>
              {t('approvals.shorten')}
            </Button>
            <Button variant="secondary" onPress={() => setOpen('ask')}>
              {t('lines.commands.ASK.action')}
            </Button>
          </div>
        )}
        {mayDecide && (
          <Checkbox isSelected={isSelected} onChange={onSelect}>
            {t('approvals.select', { number: String(approval.caseNumber) })}
          </Checkbox>
        )}
      </Stack>
      {open === 'reject' && (
        <RejectDialog onClose={close} onDecide={(reason) => onDecide({ decision: 'REJECTED', reason, to: null })} />
      )}
      {open === 'shorten' && (
        <ShortenDialog onClose={close} onDecide={(to) => onDecide({ decision: 'APPROVED', reason: null, to })} />
      )}
      {open === 'ask' && (
        <AskDialog
          onClose={close}
          onAsk={async (text) => {
            await ask(approval.stepId, text)
            setAsked(true)
          }}
        />
      )}
    </Card>
  )
}

function Facts({ approval }: { approval: Approval }) {
  const language = useLanguage()
  const { t, find, moment } = language
  const { recipientId, unitId } = approval
  const unitName = useUnitNames(unitId === null ? [] : [unitId]).get(unitId ?? '')
  const isCostly = approval.priceOnce > 0 || approval.priceMonthly > 0
  return (
    <DescriptionList
      items={[
        [
          t('lines.recipient'),
          recipientId === null ? t('approvals.protected') : <PersonName key="recipient" id={recipientId} linked />,
        ],
        ...(unitName === undefined ? [] : [[t('approvals.unit'), unitName] as const]),
        [t('orders.action'), t(`lines.actions.${approval.action}`)],
        [t('lines.period'), period(language, approval.from, approval.to)],
        ...(isCostly ? [[t('lines.price'), price(language, approval)] as const] : []),
        ...(isCostly && approval.costResponsibilityNumber
          ? [[t('lines.costResponsibilityNumber'), approval.costResponsibilityNumber] as const]
          : []),
        ...(approval.need ? [[t('orders.need'), approval.need] as const] : []),
        [
          t('lines.sender'),
          approval.senderId === null ? t('approvals.protected') : <PersonName key="sender" id={approval.senderId} />,
        ],
        [
          t('approvals.why'),
          `${t(`lines.steps.${approval.kind}`)}: ${find(`lines.whys.${approval.why}`) ?? approval.why}`,
        ],
        [t('lines.since'), moment(approval.since)],
        [
          t('lines.case'),
          <Link key="case" to="/lines/$id" params={{ id: approval.lineId }}>
            {String(approval.caseNumber)}
          </Link>,
        ],
      ]}
    />
  )
}
