import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { asProblem, type Problem } from '../../api/problem'
import { resourcesQuery, type Resource, type Wish } from '../../api/resources'
import { Stack } from '../../components/Card'
import { focusFirstFault } from '../../components/focusFirstFault'
import { PageHeader } from '../../components/PageHeader'
import { ProblemAlert } from '../../components/ProblemAlert'
import { useLanguage } from '../../i18n/LanguageProvider'
import { Basket } from './Basket'
import styles from './Basket.module.css'
import { withoutRecipient, withRecipient, withResource, withSameAs } from './basket'
import { CataloguePicker } from './CataloguePicker'
import { RecipientPicker } from './RecipientPicker'
import { useHeld } from './recipientQueries'
import { Review } from './Review'
import { checkQuery, rememberedQuery, sendOrder, type Recipient } from './queries'
import { SaveAsTemplate } from './SaveAsTemplate'
import { SameAsColleague } from './SameAsColleague'
import { SendBar } from './SendBar'
import { Templates } from './Templates'
import { useCheck } from './useCheck'
import { useChosenRecipients } from './useChosenRecipients'
import { useDraft, type SavedDraft } from './useDraft'

const none: readonly Resource[] = []

interface OrderFormProps {
  first: SavedDraft
  /** Somebody whom it is for from the start. */
  recipientId?: string | undefined
  onCreated: (id: string) => void
}

/** An order while it is written: for whom, what, and how; then everything once more before it is sent (OR-2). */
export function OrderForm({ first, recipientId, onCreated }: OrderFormProps) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const draft = useDraft(first, onCreated)
  const resources = useQuery(resourcesQuery()).data ?? none
  const remembered = useQuery(rememberedQuery(resources)).data ?? []
  const { recipients, choose, drop } = useChosenRecipients(first.lines, recipientId)
  const heldBy = useHeld(recipients)
  const checked = useCheck(draft.saved)
  const [step, setStep] = useState<'writing' | 'reviewing'>('writing')
  const [tried, setTried] = useState(false)
  const basket = useRef<HTMLDivElement>(null)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  const attempt = async (work: () => Promise<unknown>) => {
    if (pending) return
    setPending(true)
    setProblem(undefined)
    try {
      await work()
    } catch (failure) {
      setProblem(asProblem(failure))
    } finally {
      setPending(false)
    }
  }

  const review = () =>
    attempt(async () => {
      const { id, version, lines } = await draft.save()
      setTried(true)
      if (id === undefined) return
      const { check } = await queryClient.fetchQuery(checkQuery(id, version, lines))
      if (check.sendable) setStep('reviewing')
      else if (basket.current) focusFirstFault(basket.current)
    })

  const send = () =>
    attempt(async () => {
      const { id } = await draft.save()
      if (id === undefined) return
      await sendOrder(id, idempotency)
      await navigate({ to: '/orders/$id', params: { id }, search: { sent: true } })
      await Promise.all(
        ['orders', 'lines', 'approvals'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
      )
    })

  const addRecipient = (recipient: Recipient) => {
    choose(recipient)
    draft.change((lines) => withRecipient(lines, recipient, resources, heldBy))
  }

  const removeRecipient = (engagementId: string) => {
    drop(engagementId)
    draft.change((lines) => withoutRecipient(lines, engagementId))
  }

  const addWishes = (wishes: readonly Wish[]) =>
    draft.change((lines) => withSameAs(lines, wishes, { resources, recipients, heldBy, remembered }))

  const common = { lines: draft.lines, recipients, resources, checked }
  return (
    <>
      <PageHeader
        title={step === 'writing' ? t('orders.order') : t('orders.review')}
        intro={step === 'writing' ? t('orders.orderIntro') : t('orders.reviewIntro')}
        takesFocus={step === 'reviewing'}
      />
      <Stack>
        {draft.problem && <ProblemAlert problem={draft.problem} />}
        {step === 'writing' ? (
          <>
            <RecipientPicker chosen={recipients} onAdd={addRecipient} onRemove={removeRecipient} />
            <CataloguePicker
              {...common}
              heldBy={heldBy}
              onAdd={(resource) =>
                draft.change((lines) => withResource(lines, { resource, recipients, heldBy, remembered }))
              }
              onRemove={(resource) => draft.change((lines) => lines.filter((line) => line.resourceId !== resource.id))}
              beside={
                <div className={styles.buttons}>
                  <Templates recipients={recipients} onAdd={addWishes} />
                  <SameAsColleague isDisabled={recipients.length === 0} onAdd={addWishes} />
                </div>
              }
            />
            <div ref={basket}>
              <Basket {...common} tried={tried} onChange={draft.change} />
            </div>
          </>
        ) : (
          <Review {...common} />
        )}
        {problem && <ProblemAlert problem={problem} />}
        {draft.lines.length > 0 && (
          <SendBar
            step={step}
            checked={checked}
            count={draft.lines.length}
            isSaved={draft.isSaved}
            pending={pending}
            beside={<SaveAsTemplate lines={draft.lines} recipients={recipients} />}
            onReview={() => void review()}
            onBack={() => setStep('writing')}
            onSend={() => void send()}
          />
        )}
      </Stack>
    </>
  )
}
