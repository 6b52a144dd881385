import { useQueryClient } from '@tanstack/react-query'
import { useIdempotencyKey } from '../../api/idempotency'
import { ReasonDialog } from '../../components/Dialog'
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
  const end = async (reason: string) => {
    try {
      await endSeparation(separation.id, reason, idempotency)
    } finally {
      await queryClient.invalidateQueries({ queryKey: ['separations'] })
    }
  }
  return (
    <ReasonDialog
      title={t('separations.endTitle', { name: separation.name })}
      action={t('separations.end')}
      isDangerous
      help={t('separations.wordsHelp')}
      onClose={onClose}
      onDecide={end}
    >
      <p>{t('separations.endText')}</p>
    </ReasonDialog>
  )
}
