import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { HIGH_ASSURANCE } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Button } from '../../components/Button'
import { ButtonRow } from '../../components/ButtonRow'
import { ActionDialog } from '../../components/Dialog'
import { useLanguage } from '../../i18n/LanguageProvider'
import { PlanDialog } from './PlanDialog'
import { cancel, close, type MaintenanceAction, type MaintenanceWindow } from './queries'

const commands = { CLOSE: close, CANCEL: cancel }

/** What the service lets the reader do with a maintenance window. */
export function WindowActions({ window: known }: { window: MaintenanceWindow }) {
  const { t, moment } = useLanguage()
  const queryClient = useQueryClient()
  const isHigh = useSession().assuranceLevel >= HIGH_ASSURANCE
  const [asked, setAsked] = useState<MaintenanceAction>()
  const { id, startsAt, endsAt } = known
  const about = { from: moment(startsAt), to: moment(endsAt) }
  const offered = known.actions.filter((action) => isHigh || action !== 'CHANGE')
  if (offered.length === 0) return '–'
  const done = () => setAsked(undefined)

  return (
    <>
      <ButtonRow>
        {offered.map((action) => (
          <Button
            key={action}
            variant={action === 'CLOSE' ? 'primary' : 'secondary'}
            aria-label={t(`maintenance.this.${action}`, about)}
            onPress={() => setAsked(action)}
          >
            {t(`maintenance.actions.${action}`)}
          </Button>
        ))}
      </ButtonRow>
      {asked === 'CHANGE' && <PlanDialog known={known} onClose={done} />}
      {(asked === 'CLOSE' || asked === 'CANCEL') && (
        <ActionDialog
          title={t(`maintenance.this.${asked}`, about)}
          action={t(`maintenance.actions.${asked}`)}
          isReady
          onClose={done}
          onDecide={async () => {
            try {
              await commands[asked](id)
            } finally {
              // also when it was over already: what it is now is shown
              await queryClient.invalidateQueries({ queryKey: ['maintenance'] })
            }
          }}
        >
          {() => <p>{t(`maintenance.consequences.${asked}`)}</p>}
        </ActionDialog>
      )}
    </>
  )
}
