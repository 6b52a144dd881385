import { Modal } from '@midas-ds/components/modal'
import { useState, type FormEvent, type ReactNode } from 'react'
import { asProblem, type Problem } from '../api/problem'
import { useLanguage } from '../i18n/LanguageProvider'
import { Button } from './Button'
import { focusFirstFault } from './focusFirstFault'
import { ProblemAlert } from './ProblemAlert'
import { ReasonField } from './ReasonField'
import styles from './Dialog.module.css'

interface ActionDialogProps {
  title: string
  /** What will happen, and the fields that it takes; told whether carrying it out was tried. */
  children: (tried: boolean) => ReactNode
  action: string
  isDangerous?: boolean
  /** Whether the fields are filled in; until then trying only marks what is missing. */
  isReady: boolean
  onClose: () => void
  /** Carries it out; the dialog closes when it succeeds and shows why when it does not. */
  onDecide: () => Promise<unknown>
}

/** Asks for what something takes, and carries it out. */
export function ActionDialog({ title, children, action, isDangerous, isReady, onClose, onDecide }: ActionDialogProps) {
  const { t } = useLanguage()
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  const decide = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!isReady) focusFirstFault(event.currentTarget)
    if (!isReady || pending) return
    setPending(true)
    setProblem(undefined)
    try {
      await onDecide()
      onClose()
    } catch (failure) {
      setProblem(asProblem(failure))
      setPending(false)
    }
  }

  return (
    <Modal className={styles.overlay} title={title} isOpen onOpenChange={onClose} isDismissable={!pending}>
      <form className={styles.form} onSubmit={decide} noValidate>
        {children(tried)}
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

interface InformationDialogProps {
  title: string
  children: ReactNode
  onClose: () => void
}

/** Shows more about something; nothing is decided. */
export function InformationDialog({ title, children, onClose }: InformationDialogProps) {
  const { t } = useLanguage()
  return (
    <Modal className={styles.overlay} title={title} isOpen onOpenChange={onClose} isDismissable>
      <div className={styles.form}>
        {children}
        <div className={styles.actions}>
          <Button onPress={onClose}>{t('common.close')}</Button>
        </div>
      </div>
    </Modal>
  )
}

interface ReasonDialogProps extends Pick<ActionDialogProps, 'title' | 'action' | 'isDangerous' | 'onClose'> {
  /** What will happen. */
  children: ReactNode
  /** Who reads the reason, where that is not the audit log. */
  help?: string
  onDecide: (reason: string) => Promise<unknown>
}

/** Asks for a decision together with the reason for it. */
export function ReasonDialog({ children, help, onDecide, ...rest }: ReasonDialogProps) {
  const [reason, setReason] = useState('')
  const given = reason.trim()
  return (
    <ActionDialog {...rest} isReady={given !== ''} onDecide={() => onDecide(given)}>
      {(tried) => (
        <>
          {children}
          <ReasonField value={reason} onChange={setReason} tried={tried} help={help} />
        </>
      )}
    </ActionDialog>
  )
}
