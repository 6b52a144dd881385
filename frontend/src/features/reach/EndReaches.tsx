import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWishName } from '../../api/resources'
import { Button } from '../../components/Button'
import { ReasonDialog } from '../../components/Dialog'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { endReaches, type Reach } from './queries'

interface EndReachesProps {
  reaches: readonly Reach[]
  label: string
  isDisabled?: boolean
  onEnded?: () => void
}

/** Ends access at the viewer's units today, after asking for the reason (AS-6). */
export function EndReaches({ reaches, label, isDisabled = false, onEnded }: EndReachesProps) {
  const { t } = useLanguage()
  const wishName = useWishName()
  const queryClient = useQueryClient()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="danger" aria-label={label} isDisabled={isDisabled} onPress={() => setOpen(true)}>
        {reaches.length === 1 ? t('reach.end') : label}
      </Button>
      {open && (
        <ReasonDialog
          title={t('reach.endTitle')}
          action={t('reach.end')}
          help={t('reach.reasonHelp')}
          isDangerous
          onClose={() => setOpen(false)}
          onDecide={async (reason) => {
            await endReaches(
              reaches.map(({ lineId }) => lineId),
              reason,
            )
            onEnded?.()
            await Promise.all(['reaches', 'lines'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
          }}
        >
          <p>{t('reach.endText')}</p>
          <ul>
            {reaches.map((reach) => (
              <li key={reach.lineId}>
                {wishName(reach)}, <PersonName id={reach.recipientId} />
              </li>
            ))}
          </ul>
        </ReasonDialog>
      )}
    </>
  )
}
