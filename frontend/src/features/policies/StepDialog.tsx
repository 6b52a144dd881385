import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { ActionDialog } from '../../components/Dialog'
import { ReasonField } from '../../components/ReasonField'
import { UnitsField } from '../../components/UnitsField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { EffectCounts } from './EffectCounts'
import { takeStep, type PolicyDetail, type StepKind } from './queries'

interface StepDialogProps {
  policy: PolicyDetail
  step: StepKind
  onClose: () => void
}

/** Shows what a step would do, and takes it for a reason; a trial asks for its unit first. */
export function StepDialog({ policy, step, onClose }: StepDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const [unitId, setUnitId] = useState<string>()
  const [reason, setReason] = useState('')
  const given = reason.trim()
  const lacksUnit = step === 'TRY' && unitId === undefined
  const wanted = unitId === undefined ? { step } : { step, unitId }

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
      action={t(`policies.decisions.${step}.action`)}
      isDangerous={step === 'RETIRE'}
      isReady={given !== '' && !lacksUnit}
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
          {!lacksUnit && <EffectCounts about={{ policyId: policy.id, step: wanted }} />}
          <p>
            {t(`policies.decisions.${step}.text`)} {t('policies.manyNote')}
          </p>
          <ReasonField value={reason} onChange={setReason} tried={tried} />
        </>
      )}
    </ActionDialog>
  )
}
