import { ArrowLeft, Send } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../components/Button'
import { Card } from '../../components/Card'
import { useLanguage } from '../../i18n/LanguageProvider'
import { price } from '../../i18n/price'
import styles from './Basket.module.css'
import type { Checked } from './useCheck'

interface SendBarProps {
  step: 'writing' | 'reviewing'
  checked: Checked
  count: number
  isSaved: boolean
  pending: boolean
  /** What else can be done with what is reviewed. */
  beside: ReactNode
  onReview: () => void
  onBack: () => void
  onSend: () => void
}

/** What the order comes to, that it is kept, and the way on. */
export function SendBar({ step, checked, count, isSaved, pending, beside, onReview, onBack, onSend }: SendBarProps) {
  const language = useLanguage()
  const { t } = language
  const { check } = checked
  return (
    <Card>
      <div className={styles.bar}>
        <p className={styles.total}>
          <strong>{[t('orders.lineCount', { count }), ...(check ? [price(language, check)] : [])].join(', ')}</strong>
          <output>{t(isSaved ? 'orders.saved' : 'orders.saving')}</output>
        </p>
        <div className={styles.buttons}>
          {step === 'writing' ? (
            <Button key="review" isPending={pending} onPress={onReview}>
              {t('orders.toReview')}
            </Button>
          ) : (
            <>
              {beside}
              <Button variant="secondary" icon={ArrowLeft} onPress={onBack}>
                {t('orders.back')}
              </Button>
              <Button key="send" icon={Send} isPending={pending} onPress={onSend}>
                {t('orders.send')}
              </Button>
            </>
          )}
        </div>
      </div>
    </Card>
  )
}
