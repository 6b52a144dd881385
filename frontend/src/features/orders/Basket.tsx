import type { Resource } from '../../api/resources'
import { Card } from '../../components/Card'
import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'
import { groupsOf } from './basket'
import { BasketGroup } from './BasketGroup'
import styles from './Basket.module.css'
import type { DraftLine, Recipient } from './queries'
import type { Checked } from './useCheck'
import { useRecipientWords } from './useRecipientWords'

interface BasketProps {
  lines: readonly DraftLine[]
  recipients: readonly Recipient[]
  resources: readonly Resource[]
  checked: Checked
  /** Whether going on was tried, so that what is missing is to be marked. */
  tried: boolean
  onChange: (update: (lines: readonly DraftLine[]) => readonly DraftLine[]) => void
}

/** What has been chosen, by resource, with what each line takes. */
export function Basket({ lines, recipients, resources, checked, tried, onChange }: BasketProps) {
  const { t } = useLanguage()
  const wordsOf = useRecipientWords(recipients)
  const nameOf = ({ engagementId }: DraftLine) => {
    const recipient = recipients.find((one) => one.engagementId === engagementId)
    return recipient ? wordsOf(recipient).name : '…'
  }
  if (lines.length === 0) return null
  return (
    <Card title={t('orders.basket')}>
      {tried && checked.check?.sendable === false && (
        <Notice tone="warning" title={t('orders.notSendable')} announce="alert">
          {t('orders.notSendableHelp')}
        </Notice>
      )}
      <ul className={styles.groups}>
        {groupsOf(lines).map((group) => {
          const resource = resources.find(({ id }) => id === group.resourceId)
          return (
            resource && (
              <BasketGroup key={group.key} {...{ group, resource, checked, tried, nameOf }} onChange={onChange} />
            )
          )
        })}
      </ul>
    </Card>
  )
}
