import { useQuery } from '@tanstack/react-query'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { Checkbox } from '../../components/Checkbox'
import { EmptyState } from '../../components/EmptyState'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Recipient } from './queries'
import { RecipientByName } from './RecipientByName'
import { nearRecipientsQuery } from './recipientQueries'
import styles from './RecipientPicker.module.css'
import { useRecipientWords } from './useRecipientWords'

interface RecipientPickerProps {
  chosen: readonly Recipient[]
  onAdd: (recipient: Recipient) => void
  onRemove: (engagementId: string) => void
}

/** As many are shown to tick; of more than that only those who have begun lately or are about to. */
const SHORT = 12
const NEW_DAYS = 30

/** Whom to order for: those nearest at hand to tick, everybody else by name. */
export function RecipientPicker({ chosen, onAdd, onRemove }: RecipientPickerProps) {
  const { t } = useLanguage()
  const near = useQuery(nearRecipientsQuery())
  return (
    <Card title={t('orders.forWhom')}>
      <Awaited query={near}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState title={t('orders.noRecipients')}>{t('orders.noRecipientsHelp')}</EmptyState>
          ) : (
            <Stack>
              <Nearest
                recipients={total <= SHORT ? items : items.filter(isNew).slice(0, SHORT)}
                {...{ chosen, onAdd, onRemove }}
              />
              {total > SHORT && <RecipientByName label={t('orders.byName')} {...{ chosen, onAdd, onRemove }} />}
            </Stack>
          )
        }
      </Awaited>
    </Card>
  )
}

function Nearest({ recipients, chosen, onAdd, onRemove }: RecipientPickerProps & { recipients: Recipient[] }) {
  const { t } = useLanguage()
  const wordsOf = useRecipientWords(recipients)
  if (recipients.length === 0) return null
  const newestFirst = recipients.toSorted((one, other) => (other.from ?? '').localeCompare(one.from ?? ''))
  return (
    <fieldset className={styles.nearest}>
      <legend>{t('orders.nearest')}</legend>
      {newestFirst.map((recipient) => {
        const { engagementId } = recipient
        return (
          <Checkbox
            key={engagementId}
            isSelected={chosen.some((one) => one.engagementId === engagementId)}
            onChange={(selected) => (selected ? onAdd(recipient) : onRemove(engagementId))}
          >
            {wordsOf(recipient).full}
          </Checkbox>
        )
      })}
    </fieldset>
  )
}

function isNew({ from }: Recipient): boolean {
  if (from === null) return false
  const days = (Date.now() - Date.parse(from)) / 86_400_000
  return days < NEW_DAYS
}
