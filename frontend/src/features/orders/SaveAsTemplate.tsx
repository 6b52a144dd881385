import { useQueryClient } from '@tanstack/react-query'
import { BookmarkPlus } from 'lucide-react'
import { useState } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { Button } from '../../components/Button'
import { ActionDialog } from '../../components/Dialog'
import { useLanguage } from '../../i18n/LanguageProvider'
import { wishesOf } from './basket'
import type { DraftLine, Recipient } from './queries'
import { mayOrderForOthers } from './recipientQueries'
import { isName, TemplateFields } from './TemplateFields'
import { createTemplate } from './templateQueries'

interface SaveAsTemplateProps {
  lines: readonly DraftLine[]
  recipients: readonly Recipient[]
}

/** Keeps what is ordered, to be ordered again for others (OR-4); nothing to keep where things are only changed. */
export function SaveAsTemplate({ lines, recipients }: SaveAsTemplateProps) {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [saved, setSaved] = useState<string>()
  if (wishesOf(lines).length === 0) return null
  return (
    <>
      <output>{saved !== undefined && t('orders.templates.saved', { name: saved })}</output>
      <Button variant="secondary" icon={BookmarkPlus} onPress={() => setOpen(true)}>
        {t('orders.templates.saveAs')}
      </Button>
      {isOpen && <SavingDialog {...{ lines, recipients }} onSaved={setSaved} onClose={() => setOpen(false)} />}
    </>
  )
}

interface SavingDialogProps extends SaveAsTemplateProps {
  onSaved: (name: string) => void
  onClose: () => void
}

function SavingDialog({ lines, recipients, onSaved, onClose }: SavingDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const [words, setWords] = useState({ name: '', shared: false })
  const save = async () => {
    const { name } = await createTemplate({ ...words, name: words.name.trim(), lines: wishesOf(lines) }, idempotency)
    onSaved(name)
    await queryClient.invalidateQueries({ queryKey: ['templates'] })
  }
  return (
    <ActionDialog
      title={t('orders.templates.saveAs')}
      action={t('orders.templates.save')}
      isReady={isName(words.name)}
      onClose={onClose}
      onDecide={save}
    >
      {(tried) => (
        <>
          <p>{t('orders.templates.saveAsText')}</p>
          <TemplateFields value={words} onChange={setWords} mayShare={mayOrderForOthers(recipients)} tried={tried} />
        </>
      )}
    </ActionDialog>
  )
}
