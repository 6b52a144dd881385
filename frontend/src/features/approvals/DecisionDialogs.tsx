import { useState } from 'react'
import { DateField } from '../../components/DateField'
import { ActionDialog, ReasonDialog } from '../../components/Dialog'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'

interface RejectDialogProps {
  onClose: () => void
  onDecide: (reason: string) => Promise<unknown>
}

/** A no takes a reason. */
export function RejectDialog(props: RejectDialogProps) {
  const { t } = useLanguage()
  return (
    <ReasonDialog title={t('approvals.rejectTitle')} action={t('approvals.reject')} isDangerous {...props}>
      <p>{t('approvals.rejectText')}</p>
    </ReasonDialog>
  )
}

interface ShortenDialogProps {
  onClose: () => void
  onDecide: (to: string) => Promise<unknown>
}

/** A yes to a shorter period than was asked for. */
export function ShortenDialog({ onClose, onDecide }: ShortenDialogProps) {
  const { t } = useLanguage()
  const [to, setTo] = useState<string | null>(null)
  return (
    <ActionDialog
      title={t('approvals.shortenTitle')}
      action={t('approvals.shorten')}
      isReady={to !== null}
      onClose={onClose}
      onDecide={() => onDecide(to ?? '')}
    >
      {(tried) => (
        <>
          <p>{t('approvals.shortenText')}</p>
          <DateField
            label={t('lines.lastDay')}
            value={to}
            onChange={setTo}
            error={tried && to === null ? t('lines.dayMissing') : undefined}
            isRequired
          />
        </>
      )}
    </ActionDialog>
  )
}

interface AskDialogProps {
  onClose: () => void
  onAsk: (text: string) => Promise<unknown>
}

/** A question to whoever ordered; the step goes on waiting. */
export function AskDialog({ onClose, onAsk }: AskDialogProps) {
  const { t } = useLanguage()
  const [text, setText] = useState('')
  const written = text.trim()
  return (
    <ActionDialog
      title={t('lines.commands.ASK.title')}
      action={t('lines.commands.ASK.action')}
      isReady={written !== ''}
      onClose={onClose}
      onDecide={() => onAsk(written)}
    >
      {(tried) => (
        <>
          <p>{t('lines.commands.ASK.text')}</p>
          <TextField
            label={t('lines.message')}
            description={t('lines.messageHelp')}
            value={text}
            onChange={setText}
            error={tried && written === '' ? t('lines.messageMissing') : undefined}
            isRequired
            multiline
          />
        </>
      )}
    </ActionDialog>
  )
}
