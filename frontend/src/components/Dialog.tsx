import { Modal } from '@midas-ds/components/modal'
import { useState, type FormEvent, type ReactNode } from 'react'
import { asProblem, type Problem } from '../api/problem'
import { useLanguage } from '../i18n/LanguageProvider'
import { Button } from './Button'
import { focusFirstFault } from './focusFirstFault'
import { ProblemAlert } from './ProblemAlert'
import { TextField } from './TextField'
import styles from './Dialog.module.css'

interface ReasonDialogProps {
  title: string
  /** What will happen. */
  children: ReactNode
  action: string
  isDangerous?: boolean
  onClose: () => void
  /** Carries the decision out; the dialog closes when it succeeds and shows why when it does not. */
  onDecide: (reason: string) => Promise<unknown>
}

/** Asks for a decision together with the reason for it. */
export function ReasonDialog({ title, children, action, isDangerous = false, onClose, onDecide }: ReasonDialogProps) {
  const { t } = useLanguage()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  const decide = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = reason.trim()
    setMissing(given === '')
    if (given === '') focusFirstFault(event.currentTarget)
    if (given === '' || pending) return
    setPending(true)
    try {
      await onDecide(given)
      onClose()
    } catch (failure) {
      setProblem(asProblem(failure))
      setPending(false)
    }
  }

  return (
    <Modal className={styles.overlay} title={title} isOpen onOpenChange={onClose} isDismissable={!pending}>
      <form className={styles.form} onSubmit={decide} noValidate>
        {children}
        <TextField
          label={t('common.reason')}
          description={t('common.reasonHelp')}
          value={reason}
          onChange={setReason}
          error={missing ? t('common.reasonMissing') : undefined}
          isRequired
          multiline
        />
        {problem && <ProblemAlert problem={problem} />}
        <div className={styles.actions}>
          <Button type="submit" variant={isDangerous ? 'danger' : 'primary'} isPending={pending}>
            {action}
          </Button>
          <Button variant="secondary" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
