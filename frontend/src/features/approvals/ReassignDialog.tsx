import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ActionDialog } from '../../components/Dialog'
import { PeopleField } from '../../components/PeopleField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { reassign, type Approval } from './queries'

interface ReassignDialogProps {
  approval: Approval
  onClose: () => void
}

/** Gives a step to one person, with a reason; that person alone decides it then. */
export function ReassignDialog({ approval, onClose }: ReassignDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [approverId, setApproverId] = useState<string>()
  const [reason, setReason] = useState('')
  const why = reason.trim()
  return (
    <ActionDialog
      title={t('approvals.reassignTitle', { number: String(approval.caseNumber) })}
      action={t('approvals.reassign')}
      isReady={approverId !== undefined && why !== ''}
      onClose={onClose}
      onDecide={async () => {
        await reassign(approval.stepId, approverId ?? '', why)
        await queryClient.invalidateQueries({ queryKey: ['approvals'] })
      }}
    >
      {(tried) => (
        <>
          <p>{t('approvals.reassignText')}</p>
          <PeopleField
            label={t('approvals.newApprover')}
            ids={approverId === undefined ? [] : [approverId]}
            onChange={(ids) => setApproverId(ids.at(-1))}
            error={tried && approverId === undefined ? t('approvals.approverMissing') : undefined}
          />
          <TextField
            label={t('approvals.reassignReason')}
            value={reason}
            onChange={setReason}
            error={tried && why === '' ? t('lines.messageMissing') : undefined}
            isRequired
          />
        </>
      )}
    </ActionDialog>
  )
}
