import { useQueryClient } from '@tanstack/react-query'
import { Ban } from 'lucide-react'
import { useState } from 'react'
import { block } from '../../api/blocks'
import { useIdempotencyKey } from '../../api/idempotency'
import { Button } from '../../components/Button'
import { ReasonDialog } from '../../components/Dialog'
import { useLanguage } from '../../i18n/LanguageProvider'

interface BlockButtonProps {
  identityId: string
  name: string
}

const stops = ['accounts', 'sessions', 'decisions', 'passwords', 'orders'] as const

/** "Spärra" (AS-5): says in plain words what it stops before it stops it. */
export function BlockButton({ identityId, name }: BlockButtonProps) {
  const { t } = useLanguage()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant="danger" icon={Ban} aria-label={t('blocks.blockOf', { name })} onPress={() => setAsking(true)}>
        {t('blocks.block')}
      </Button>
      {asking && <BlockDialog identityId={identityId} name={name} onClose={() => setAsking(false)} />}
    </>
  )
}

function BlockDialog({ identityId, name, onClose }: BlockButtonProps & { onClose: () => void }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  return (
    <ReasonDialog
      title={t('blocks.blockOf', { name })}
      action={t('blocks.block')}
      isDangerous
      help={t('blocks.reasonHelp')}
      onClose={onClose}
      onDecide={async (reason) => {
        await block({ identityId, reason }, idempotency)
        await Promise.all(['blocks', 'identities'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
      }}
    >
      <p>{t('blocks.blockText', { name })}</p>
      <ul>
        {stops.map((stop) => (
          <li key={stop}>{t(`blocks.stops.${stop}`)}</li>
        ))}
      </ul>
      <p>{t('blocks.blockUntil')}</p>
    </ReasonDialog>
  )
}
