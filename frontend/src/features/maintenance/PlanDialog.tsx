import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { ActionDialog } from '../../components/Dialog'
import { MomentField } from '../../components/MomentField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { change, plan, type MaintenanceWindow } from './queries'

const isFilled = (text: string) => text.trim() !== ''

interface PlanDialogProps {
  /** The window that is changed; without one, a new one is planned. */
  known?: MaintenanceWindow
  onClose: () => void
}

/** Plans a maintenance window, or changes one: of one that is open only the end and the texts (NO-3). */
export function PlanDialog({ known, onClose }: PlanDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const [startsAt, setStartsAt] = useState(known?.startsAt ?? null)
  const [endsAt, setEndsAt] = useState(known?.endsAt ?? null)
  const [reasonSv, setReasonSv] = useState(known?.reasonSv ?? '')
  const [reasonEn, setReasonEn] = useState(known?.reasonEn ?? '')
  const isLater = startsAt !== null && endsAt !== null && Date.parse(endsAt) > Date.parse(startsAt)
  return (
    <ActionDialog
      title={t(known ? 'maintenance.change' : 'maintenance.plan')}
      action={t(known ? 'maintenance.changeAction' : 'maintenance.planAction')}
      isReady={isLater && isFilled(reasonSv) && isFilled(reasonEn)}
      onClose={onClose}
      onDecide={async () => {
        if (startsAt === null || endsAt === null) return
        const body = { startsAt, endsAt, reasonSv: reasonSv.trim(), reasonEn: reasonEn.trim() }
        await (known ? change(known, body) : plan(body, idempotency))
        await queryClient.invalidateQueries({ queryKey: ['maintenance'] })
      }}
    >
      {(tried) => (
        <>
          <p>{t('maintenance.planText')}</p>
          <MomentField
            label={t('maintenance.start')}
            value={startsAt}
            onChange={setStartsAt}
            isDisabled={known?.state === 'OPEN'}
            error={tried && startsAt === null ? t('maintenance.startMissing') : undefined}
          />
          <MomentField
            label={t('maintenance.end')}
            description={t('maintenance.endHelp')}
            value={endsAt}
            onChange={setEndsAt}
            error={tried && !isLater ? t('maintenance.endMissing') : undefined}
          />
          <TextField
            label={t('maintenance.reasonSv')}
            description={t('maintenance.reasonHelp')}
            value={reasonSv}
            onChange={setReasonSv}
            error={tried && !isFilled(reasonSv) ? t('common.reasonMissing') : undefined}
            isRequired
            multiline
          />
          <TextField
            label={t('maintenance.reasonEn')}
            value={reasonEn}
            onChange={setReasonEn}
            error={tried && !isFilled(reasonEn) ? t('common.reasonMissing') : undefined}
            isRequired
            multiline
          />
        </>
      )}
    </ActionDialog>
  )
}
