import { useState } from 'react'
import { Button } from '../../components/Button'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { PolicyDetail, StepKind } from './queries'
import { StepDialog } from './StepDialog'

/** The steps in the order of their buttons; the last one is what usually comes next. */
const steps = ['RETIRE', 'ROLL_BACK', 'END_TRIAL', 'TRY', 'ACTIVATE'] as const satisfies readonly StepKind[]

/** What the service lets the reader do with the policy; each with what it leads to, and a reason. */
export function PolicyDecisions({ policy }: { policy: PolicyDetail }) {
  const { t } = useLanguage()
  const [deciding, setDeciding] = useState<StepKind>()
  return (
    <>
      {steps
        .filter((step) => policy.actions.includes(step))
        .map((step) => (
          <Button key={step} variant={step === 'ACTIVATE' ? 'primary' : 'secondary'} onPress={() => setDeciding(step)}>
            {t(`policies.decisions.${step}.action`)}
          </Button>
        ))}
      {deciding && <StepDialog policy={policy} step={deciding} onClose={() => setDeciding(undefined)} />}
    </>
  )
}
