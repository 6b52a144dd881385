import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../components/Button'
import { ButtonRow } from '../../components/ButtonRow'
import { Card } from '../../components/Card'
import { ActionDialog, ReasonDialog } from '../../components/Dialog'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { EffectCounts } from './EffectCounts'
import { confirmProposal, refuseProposal, type PolicyDetail, type PolicyProposal } from './queries'

/** A step that waits for a second administrator: who, when, why, what it would do now, and the decision (PO-6). */
export function WaitingProposal({ policy }: { policy: PolicyDetail }) {
  const { t } = useLanguage()
  const proposal = policy.proposals.find(({ state }) => state === 'PROPOSED')
  const [asked, setAsked] = useState<'CONFIRM' | 'REFUSE'>()
  if (!proposal) return null
  const isOwn = policy.actions.includes('REFUSE') && !policy.actions.includes('CONFIRM')
  const refusal = isOwn ? 'takeBack' : 'refuse'
  return (
    <Card title={t('policies.proposal.title')}>
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
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  )
}

function stepOf({ step, unitId }: PolicyProposal) {
  return unitId === null ? { step } : { step, unitId }
}

/** What is proposed, by whom, when and why. */
function ProposedBy({ proposal }: { proposal: PolicyProposal }) {
  const { t, moment } = useLanguage()
  return (
    <>
      <p>
        <strong>{t(`policies.proposal.steps.${proposal.step}`, { version: proposal.version })}</strong>{' '}
        {t('policies.proposal.concerned', { count: proposal.concerned })}
      </p>
      <p>
        {t('policies.proposal.by')} <PersonName id={proposal.proposedBy} />, {moment(proposal.proposedAt)}:{' '}
        {proposal.reason}
      </p>
    </>
  )
}

interface DecisionProps {
  policyId: string
  number: number
  asked: 'CONFIRM' | 'REFUSE'
  refusal: 'refuse' | 'takeBack'
  onClose: () => void
}

function Decision({ policyId, number, asked, refusal, onClose }: DecisionProps) {
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
        {() => <p>{t('policies.proposal.confirmText')}</p>}
      </ActionDialog>
    )
  }
  return (
    <ReasonDialog
      title={t('policies.proposal.refuseTitle')}
      action={t(`policies.proposal.${refusal}`)}
      onClose={onClose}
      onDecide={(reason) => decide(refuseProposal(policyId, number, reason))}
    >
      <p>{t('policies.proposal.refuseText')}</p>
    </ReasonDialog>
  )
}
