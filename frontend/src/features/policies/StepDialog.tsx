import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { ActionDialog } from '../../components/Dialog'
import { ReasonField } from '../../components/ReasonField'
import { UnitsField } from '../../components/UnitsField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { EffectCounts } from './EffectCounts'
import { WhenField } from './WhenField'
import { mayWait, takeStep, type PolicyDetail, type StepKind } from './queries'

interface StepDialogProps {
  policy: PolicyDetail
  step: StepKind
  onClose: () => void
}

/** Shows what a step would do, and takes it for a reason, or plans it; a trial asks for its unit first. */
export function StepDialog({ policy, step, onClose }: StepDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const [unitId, setUnitId] = useState<string>()
  const [day, setDay] = useState<string | null>()
  const [reason, setReason] = useState('')
  const given = reason.trim()
  const lacksUnit = step === 'TRY' && unitId === undefined
  const lacksDay = day === null
  const wanted = { step, ...(unitId === undefined ? {} : { unitId }), ...(day ? { day } : {}) }

  const decide = async () => {
    try {
      await takeStep(policy.id, wanted, given, idempotency)
    } finally {
      // also when it was refused: what somebody else has done meanwhile is shown
      await queryClient.invalidateQueries({ queryKey: ['policies'] })
    }
  }

  return (
    <ActionDialog
      title={t(`policies.decisions.${step}.title`, { version: policy.rollbackVersion ?? policy.version })}
      action={day === undefined ? t(`policies.decisions.${step}.action`) : t('policies.plan.action')}
      isDangerous={step === 'RETIRE'}
      isReady={given !== '' && !lacksUnit && !lacksDay}
      onClose={onClose}
      onDecide={decide}
    >
      {(tried) => (
        <>
          {step === 'TRY' && (
            <UnitsField
              label={t('policies.trialUnit')}
              unitIds={unitId === undefined ? [] : [unitId]}
              onChange={(ids) => setUnitId(ids.at(-1))}
              error={tried && lacksUnit ? t('policies.trialUnitMissing') : undefined}
              isRequired
            />
          )}
          {mayWait(step) && <WhenField day={day} onChange={setDay} tried={tried} />}
          {!lacksUnit && !lacksDay && <EffectCounts about={{ policyId: policy.id, step: wanted }} />}
          <p>
            {day === undefined ? t(`policies.decisions.${step}.text`) : t('policies.plan.text')}{' '}
            {t('policies.manyNote')}
          </p>
          <ReasonField value={reason} onChange={setReason} tried={tried} />
        </>
      )}
    </ActionDialog>
  )
}
