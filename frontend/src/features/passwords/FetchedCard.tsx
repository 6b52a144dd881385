import { Check, Copy, Eye, EyeOff, Printer } from 'lucide-react'
import { useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'
import { PasswordSlip } from './PasswordSlip'
import type { FetchedPassword } from './queries'
import styles from './FetchedCard.module.css'

interface FetchedCardProps {
  fetched: FetchedPassword
  onDone: () => void
}

type Copying = 'not-yet' | 'copied' | 'failed'

/** The password, masked until somebody asks to see it. The slip exists only while it is printed. */
export function FetchedCard({ fetched, onDone }: FetchedCardProps) {
  const { t } = useLanguage()
  const [revealed, setRevealed] = useState(false)
  const [copying, setCopying] = useState<Copying>('not-yet')
  const [printing, setPrinting] = useState(false)

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(fetched.password)
      setCopying('copied')
    } catch {
      setCopying('failed')
    }
  }

  const print = () => {
    flushSync(() => setPrinting(true))
    window.print()
    setPrinting(false)
  }

  return (
    <Card title={t('passwords.ready')}>
      <Stack>
        <Notice tone="important" announce="status">
          {t('passwords.once')}
        </Notice>
        <dl className={styles.credentials}>
          {fetched.userName && (
            <div>
              <dt>{t('passwords.userName')}</dt>
              <dd className={styles.value}>{fetched.userName}</dd>
            </div>
          )}
          <div>
            <dt>{t('passwords.password')}</dt>
            <dd className={styles.value} aria-live="polite">
              {revealed ? fetched.password : <MaskedPassword />}
            </dd>
          </div>
        </dl>
        <div className={styles.actions}>
          <Button takesFocus variant="secondary" icon={revealed ? EyeOff : Eye} onPress={() => setRevealed(!revealed)}>
            {revealed ? t('passwords.hide') : t('passwords.reveal')}
          </Button>
          <Button variant="secondary" icon={copying === 'copied' ? Check : Copy} onPress={() => void copy()}>
            {copying === 'copied' ? t('common.copied') : t('common.copy')}
          </Button>
          <Button variant="secondary" icon={Printer} onPress={print}>
            {t('passwords.print')}
          </Button>
        </div>
        {copying === 'failed' && (
          <Notice tone="warning" announce="alert">
            {t('passwords.copyFailed')}
          </Notice>
        )}
        <div>
          <Button onPress={onDone}>{t('passwords.done')}</Button>
        </div>
      </Stack>
      {printing && createPortal(<PasswordSlip fetched={fetched} />, document.body)}
    </Card>
  )
}

/** Always as many dots, so that not even the length is told. */
function MaskedPassword() {
  const { t } = useLanguage()
  return (
    <>
      <span aria-hidden>{'•'.repeat(16)}</span>
      <span className="visually-hidden">{t('passwords.hidden')}</span>
    </>
  )
}
