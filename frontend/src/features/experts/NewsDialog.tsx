import { useState } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { ActionDialog } from '../../components/Dialog'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { sendNews } from './queries'

interface NewsDialogProps {
  /** Those that the reader may write about. */
  systems: readonly string[]
  onClose: () => void
  /** Told how many get it. */
  onSent: (experts: number) => void
}

/** Writes a mail to everybody who is expert user of a system. */
export function NewsDialog({ systems, onClose, onSent }: NewsDialogProps) {
  const { t } = useLanguage()
  const idempotency = useIdempotencyKey()
  const [system, setSystem] = useState(systems.length === 1 ? systems[0] : undefined)
  const [subject, setSubject] = useState('')
  const [text, setText] = useState('')
  const news = { subject: subject.trim(), text: text.trim() }
  return (
    <ActionDialog
      title={t('experts.writeTitle')}
      action={t('experts.send')}
      isReady={system !== undefined && news.subject !== '' && news.text !== ''}
      onClose={onClose}
      onDecide={async () => onSent((await sendNews({ system: system ?? '', ...news }, idempotency)).experts)}
    >
      {(tried) => (
        <>
          <p>{t('experts.writeText')}</p>
          <SelectField
            label={t('orders.system')}
            choices={systems.map((id) => ({ id, name: id }))}
            value={system ?? null}
            onChange={setSystem}
            error={tried && system === undefined ? t('experts.systemMissing') : undefined}
            isRequired
          />
          <TextField
            label={t('experts.subject')}
            value={subject}
            onChange={setSubject}
            error={tried && news.subject === '' ? t('experts.subjectMissing') : undefined}
            isRequired
          />
          <TextField
            label={t('experts.text')}
            description={t('experts.textHelp')}
            value={text}
            onChange={setText}
            error={tried && news.text === '' ? t('experts.textMissing') : undefined}
            isRequired
            multiline
          />
        </>
      )}
    </ActionDialog>
  )
}
