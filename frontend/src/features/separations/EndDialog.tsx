import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { ActionDialog } from '../../components/Dialog'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { endSeparation, type Separation } from './queries'

interface EndDialogProps {
  separation: Separation
  onClose: () => void
}

/** Lets people hold both from now on, for a reason. */
export function EndDialog({ separation, onClose }: EndDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const [reason, setReason] = useState('')
  const given = reason.trim()
  const end = async () => {
    try {
      await endSeparation(separation.id, given, idempotency)
    } finally {
      await queryClient.invalidateQueries({ queryKey: ['separations'] })
    }
  }
  return (
    <ActionDialog
      title={t('separations.endTitle', { name: separation.name })}
      action={t('separations.end')}
      isDangerous
      isReady={given !== ''}
      onClose={onClose}
      onDecide={end}
    >
      {(tried) => (
        <>
          <p>{t('separations.endText')}</p>
          <TextField
            label={t('common.reason')}
            description={t('separations.wordsHelp')}
            value={reason}
            onChange={setReason}
            error={tried && given === '' ? t('common.reasonMissing') : undefined}
            isRequired
            multiline
          />
        </>
      )}
    </ActionDialog>
  )
}
