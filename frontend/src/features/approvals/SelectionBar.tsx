import { useState } from 'react'
import { Button } from '../../components/Button'
import { Card } from '../../components/Card'
import { Checkbox } from '../../components/Checkbox'
import { useLanguage } from '../../i18n/LanguageProvider'
import styles from './approvals.module.css'
import { RejectDialog } from './DecisionDialogs'
import type { Approval, Decision } from './queries'

interface SelectionBarProps {
  approvals: readonly Approval[]
  selected: readonly string[]
  onSelect: (stepIds: readonly string[]) => void
  onDecide: (approvals: readonly Approval[], decision: Decision) => Promise<unknown>
}

/** Decides many steps alike (AP-3). */
export function SelectionBar({ approvals, selected, onSelect, onDecide }: SelectionBarProps) {
  const { t } = useLanguage()
  const [rejecting, setRejecting] = useState(false)
  const [pending, setPending] = useState(false)
  const chosen = approvals.filter(({ stepId }) => selected.includes(stepId))

  const approve = async () => {
    setPending(true)
    try {
      await onDecide(chosen, { decision: 'APPROVED', reason: null, to: null })
    } finally {
      setPending(false)
    }
  }

  return (
    <Card>
      <div className={styles.bar}>
        <Checkbox
          isSelected={chosen.length === approvals.length}
          onChange={(all) => onSelect(all ? approvals.map(({ stepId }) => stepId) : [])}
        >
          {t('approvals.selectAll')}
        </Checkbox>
        <Button isDisabled={chosen.length === 0} isPending={pending} onPress={() => void approve()}>
          {t('approvals.approveMany', { count: chosen.length })}
        </Button>
        <Button variant="secondary" isDisabled={chosen.length === 0} onPress={() => setRejecting(true)}>
          {t('approvals.rejectMany', { count: chosen.length })}
        </Button>
      </div>
      {rejecting && (
        <RejectDialog
          onClose={() => setRejecting(false)}
          onDecide={(reason) => onDecide(chosen, { decision: 'REJECTED', reason, to: null })}
        />
      )}
    </Card>
  )
}
