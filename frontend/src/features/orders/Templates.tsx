import { useQuery } from '@tanstack/react-query'
import { Bookmark, Pencil, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Wish } from '../../api/resources'
import { Awaited } from '../../components/Awaited'
import { Button } from '../../components/Button'
import { ActionDialog } from '../../components/Dialog'
import { Notice } from '../../components/Notice'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import styles from './Basket.module.css'
import type { Recipient } from './queries'
import { mayOrderForOthers } from './recipientQueries'
import { TemplateChange, TemplateDeletion } from './TemplateChange'
import { templatesQuery, type Template } from './templateQueries'
import { WishList } from './WishList'

interface TemplatesProps {
  recipients: readonly Recipient[]
  onAdd: (wishes: readonly Wish[]) => void
}

/** Adds what a template holds to what is ordered; one's own are changed here too (OR-4). */
export function Templates({ recipients, onAdd }: TemplatesProps) {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="secondary" icon={Bookmark} isDisabled={recipients.length === 0} onPress={() => setOpen(true)}>
        {t('orders.templates.title')}
      </Button>
      {isOpen && (
        <TemplateDialog mayShare={mayOrderForOthers(recipients)} onAdd={onAdd} onClose={() => setOpen(false)} />
      )}
    </>
  )
}

interface TemplateDialogProps extends Pick<TemplatesProps, 'onAdd'> {
  mayShare: boolean
  onClose: () => void
}

function TemplateDialog({ mayShare, onAdd, onClose }: TemplateDialogProps) {
  const { t } = useLanguage()
  const [chosenId, setChosenId] = useState<string>()
  const [step, setStep] = useState<'choosing' | 'changing' | 'deleting'>('choosing')
  const query = useQuery(templatesQuery())
  const chosen = query.data?.items.find(({ id }) => id === chosenId)
  const back = () => setStep('choosing')

  // What was pressed to delete it is gone with it: the reader goes on from the top of the dialog.
  const top = useRef<HTMLParagraphElement>(null)
  const isGone = chosenId !== undefined && query.data !== undefined && !chosen
  useEffect(() => {
    if (isGone) top.current?.focus()
  }, [isGone])

  return (
    <>
      <ActionDialog
        title={t('orders.templates.title')}
        action={t('common.add')}
        isReady={chosen !== undefined && chosen.lines.length > 0}
        onClose={onClose}
        onDecide={async () => onAdd(chosen?.lines ?? [])}
      >
        {(tried) => (
          <>
            <p ref={top} tabIndex={-1}>
              {t('orders.templates.text')}
            </p>
            <Awaited query={query}>
              {({ items }) => (
                <TemplateField
                  templates={items}
                  value={chosen?.id ?? null}
                  onChange={setChosenId}
                  error={tried && !chosen ? t('orders.templates.missing') : undefined}
                />
              )}
            </Awaited>
            {chosen && <WishList wishes={chosen.lines} none={t('orders.templates.empty')} />}
            {chosen?.own && (
              <div className={styles.buttons}>
                {chosen.lines.length > 0 && (
                  <Button variant="tertiary" icon={Pencil} onPress={() => setStep('changing')}>
                    {t('orders.templates.change')}
                  </Button>
                )}
                <Button variant="tertiary" icon={Trash2} onPress={() => setStep('deleting')}>
                  {t('orders.templates.delete')}
                </Button>
              </div>
            )}
          </>
        )}
      </ActionDialog>
      {/* Outside the form that it lies on: what is submitted here would be submitted there too. */}
      {chosen && step === 'changing' && <TemplateChange template={chosen} mayShare={mayShare} onClose={back} />}
      {chosen && step === 'deleting' && <TemplateDeletion template={chosen} onClose={back} />}
    </>
  )
}

interface TemplateFieldProps {
  templates: readonly Template[]
  value: string | null
  onChange: (id: string) => void
  error: string | undefined
}

function TemplateField({ templates, ...rest }: TemplateFieldProps) {
  const { t } = useLanguage()
  if (templates.length === 0) {
    return (
      <Notice tone="info" announce="status">
        {t('orders.templates.none')}
      </Notice>
    )
  }
  const choices = templates.map(({ id, name, shared }) => ({
    id,
    name: shared ? t('orders.templates.sharedName', { name }) : name,
  }))
  return <SelectField label={t('orders.templates.template')} choices={choices} {...rest} isRequired />
}
