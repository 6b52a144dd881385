import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../components/Button'
import { ReasonDialog } from '../../components/Dialog'
import { useLanguage } from '../../i18n/LanguageProvider'
import { EffectCounts } from './EffectCounts'
import { activatePolicy, retirePolicy, type PolicyDetail } from './queries'

type Decision = 'activate' | 'retire'

/** Activating and retiring, for those the service lets do so; each with what it leads to, and a reason. */
export function PolicyDecisions({ policy }: { policy: PolicyDetail }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [deciding, setDeciding] = useState<Decision>()

  const decide = async (reason: string) => {
    await (deciding === 'activate' ? activatePolicy(policy.id, reason) : retirePolicy(policy.id, reason))
    await queryClient.invalidateQueries({ queryKey: ['policies'] })
  }

  return (
    <>
      {policy.actions.includes('RETIRE') && (
        <Button variant="secondary" onPress={() => setDeciding('retire')}>
          {t('policies.decisions.retire.action')}
        </Button>
      )}
      {policy.actions.includes('ACTIVATE') && (
        <Button onPress={() => setDeciding('activate')}>{t('policies.decisions.activate.action')}</Button>
      )}
      {deciding && (
        <ReasonDialog
          title={t(`policies.decisions.${deciding}.title`)}
          action={t(`policies.decisions.${deciding}.action`)}
          isDangerous={deciding === 'retire'}
          onClose={() => setDeciding(undefined)}
          onDecide={decide}
        >
          {deciding === 'activate' && <EffectCounts about={{ policyId: policy.id }} />}
          <p>{t(`policies.decisions.${deciding}.text`)}</p>
        </ReasonDialog>
      )}
    </>
  )
}
