import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../components/Button'
import { ButtonRow } from '../../components/ButtonRow'
import { Card } from '../../components/Card'
import { ActionDialog, ReasonDialog } from '../../components/Dialog'
import { Notice } from '../../components/Notice'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { EffectCounts } from './EffectCounts'
import { confirmProposal, isOpen, refuseProposal, type PolicyDetail, type PolicyProposal } from './queries'

/** A step that waits for a second administrator or its day: who, when, why, what it would do, and the decision (PO-6). */
export function WaitingProposal({ policy }: { policy: PolicyDetail }) {
  const { t, date } = useLanguage()
  const proposal = policy.proposals.find(({ state }) => isOpen(state))
  const [asked, setAsked] = useState<'CONFIRM' | 'REFUSE'>()
  if (!proposal || !isOpen(proposal.state)) return null
  const isPlanned = proposal.state === 'PLANNED'
  const isOwn = !isPlanned && policy.actions.includes('REFUSE') && !policy.actions.includes('CONFIRM')
  const refusal = isPlanned ? 'withdraw' : isOwn ? 'takeBack' : 'refuse'
  return (
    <Card title={t(`policies.proposal.titles.${proposal.state}`)}>
      {proposal.heldFor !== null && (
        <Notice tone="important">{t(`policies.proposal.heldFor.${proposal.heldFor}`)}</Notice>
      )}
      {proposal.state === 'PROPOSED' && proposal.day !== null && (
        <Notice tone="important">{t('policies.proposal.before', { day: date(proposal.day) })}</Notice>
      )}
      <ProposedBy proposal={proposal} />
      {policy.actions.length > 0 && <EffectCounts about={{ policyId: policy.id, step: stepOf(proposal) }} withPeople />}
      {isOwn && <p>{t('policies.proposal.own')}</p>}
      <ButtonRow>
        {policy.actions.includes('CONFIRM') && (
          <Button onPress={() => setAsked('CONFIRM')}>{t('policies.proposal.confirm')}</Button>
        )}
        {policy.actions.includes('REFUSE') && (
          <Button variant="secondary" onPress={() => setAsked('REFUSE')}>
            {t(`policies.proposal.${refusal}`)}
          </Button>
        )}
      </ButtonRow>
      {asked && (
        <Decision
          policyId={policy.id}
          number={proposal.number}
          asked={asked}
          refusal={refusal}
          waits={proposal.state === 'PROPOSED' && proposal.day !== null}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  )
}

/** As it would be on its day; what is held would be done now. */
function stepOf({ step, unitId, day, state }: PolicyProposal) {
  return {
    step,
    ...(unitId === null ? {} : { unitId }),
    ...(day === null || state === 'HELD' ? {} : { day }),
  }
}

/** What is proposed, by whom, when and why. */
function ProposedBy({ proposal }: { proposal: PolicyProposal }) {
  const { t, date, moment } = useLanguage()
  return (
    <>
      <p>
        <strong>{t(`policies.proposal.steps.${proposal.step}`, { version: proposal.version })}</strong>{' '}
        {proposal.day === null
          ? t('policies.proposal.concerned', { count: proposal.concerned })
          : t('policies.proposal.concernedOnDay', { count: proposal.concerned, day: date(proposal.day) })}
      </p>
      <p>
        {t('policies.proposal.by')} <PersonName id={proposal.proposedBy} />, {moment(proposal.proposedAt)}:{' '}
        {proposal.reason}
      </p>
      {proposal.state === 'PLANNED' && proposal.decidedBy !== null && (
        <p>
          {t('policies.proposal.states.CONFIRMED')} <PersonName id={proposal.decidedBy} />
        </p>
      )}
    </>
  )
}

interface DecisionProps {
  policyId: string
  number: number
  asked: 'CONFIRM' | 'REFUSE'
  refusal: 'refuse' | 'takeBack' | 'withdraw'
  /** Whether it waits for its day when it is confirmed. */
  waits: boolean
  onClose: () => void
}

function Decision({ policyId, number, asked, refusal, waits, onClose }: DecisionProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()

  const decide = async (command: Promise<unknown>) => {
    try {
      await command
    } finally {
      // also when somebody else was first: what they did is shown
      await queryClient.invalidateQueries({ queryKey: ['policies'] })
    }
  }

  if (asked === 'CONFIRM') {
    return (
      <ActionDialog
        title={t('policies.proposal.confirmTitle')}
        action={t('policies.proposal.confirm')}
        isReady
        onClose={onClose}
        onDecide={() => decide(confirmProposal(policyId, number))}
      >
        {() => <p>{t(waits ? 'policies.proposal.confirmOnDay' : 'policies.proposal.confirmText')}</p>}
      </ActionDialog>
    )
  }
  return (
    <ReasonDialog
      title={t(refusal === 'withdraw' ? 'policies.proposal.withdrawTitle' : 'policies.proposal.refuseTitle')}
      action={t(`policies.proposal.${refusal}`)}
      onClose={onClose}
      onDecide={(reason) => decide(refuseProposal(policyId, number, reason))}
    >
      <p>{t('policies.proposal.refuseText')}</p>
    </ReasonDialog>
  )
}
