import { parseDate } from '@internationalized/date'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../components/Button'
import { DateField } from '../../components/DateField'
import { ActionDialog } from '../../components/Dialog'
import { ReasonField } from '../../components/ReasonField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { bridge, type Engagement } from './queries'

/** How long a bridge can last, in days (AS-7). */
const AT_MOST = 14

/** Lets access go on for a few days after an engagement's last one, while a renewal is on its way (AS-7). */
export function BridgeButton({ engagement, lastDay }: { engagement: Engagement; lastDay: string }) {
  const { t } = useLanguage()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant="secondary" onPress={() => setAsking(true)}>
        {t('identities.bridge.action')}
      </Button>
      {asking && <BridgeDialog engagementId={engagement.id} lastDay={lastDay} onClose={() => setAsking(false)} />}
    </>
  )
}

interface BridgeDialogProps {
  engagementId: string
  lastDay: string
  onClose: () => void
}

function BridgeDialog({ engagementId, lastDay, onClose }: BridgeDialogProps) {
  const { t, date } = useLanguage()
  const queryClient = useQueryClient()
  const latest = parseDate(lastDay).add({ days: AT_MOST }).toString()
  const [to, setTo] = useState<string | null>(latest)
  const [reason, setReason] = useState('')
  const bounds = t('identities.bridge.bounds', { first: date(lastDay), last: date(latest) })
  const fault = to === null ? t('lines.dayMissing') : to <= lastDay || to > latest ? bounds : undefined
  const given = reason.trim()
  return (
    <ActionDialog
      title={t('identities.bridge.action')}
      action={t('identities.bridge.action')}
      isReady={fault === undefined && given !== ''}
      onClose={onClose}
      onDecide={async () => {
        await bridge({ engagementId, to: to ?? latest, reason: given })
        await queryClient.invalidateQueries({ queryKey: ['identities'] })
      }}
    >
      {(tried) => (
        <>
          <p>{t('identities.bridge.text')}</p>
          <DateField
            label={t('identities.bridge.lastDay')}
            description={bounds}
            value={to}
            onChange={setTo}
            error={tried ? fault : undefined}
            isRequired
          />
          <ReasonField value={reason} onChange={setReason} tried={tried} />
        </>
      )}
    </ActionDialog>
  )
}
