import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { confirmLift, proposeLift, refuseLift, type Block, type BlockAction } from '../api/blocks'
import { useNames } from '../api/names'
import { useLanguage } from '../i18n/LanguageProvider'
import { Button } from './Button'
import { ButtonRow } from './ButtonRow'
import { ActionDialog, ReasonDialog } from './Dialog'

type LiftAction = Exclude<BlockAction, 'BLOCK'>

const shown: readonly LiftAction[] = ['PROPOSE_LIFT', 'CONFIRM_LIFT', 'REFUSE_LIFT']

/** What the service lets the reader do towards lifting a block: two people do it, each by a yes of their own (AS-5). */
export function LiftActions({ block }: { block: Block }) {
  const { t } = useLanguage()
  const [action, setAction] = useState<LiftAction>()
  const name = useNames([block.identityId]).get(block.identityId)?.displayName ?? t('common.unknownPerson')
  const offered = shown.filter((one) => block.actions.includes(one))
  if (offered.length === 0) return '–'
  return (
    <ButtonRow>
      {offered.map((one) => (
        <Button
          key={one}
          variant={one === 'CONFIRM_LIFT' ? 'primary' : 'secondary'}
          aria-label={t(`blocks.lifting.${one}.of`, { name })}
          onPress={() => setAction(one)}
        >
          {t(`blocks.lifting.${one}.action`)}
        </Button>
      ))}
      {action && <LiftDialog block={block} name={name} action={action} onClose={() => setAction(undefined)} />}
    </ButtonRow>
  )
}

interface LiftDialogProps {
  block: Block
  name: string
  action: LiftAction
  onClose: () => void
}

function LiftDialog({ block: { id }, name, action, onClose }: LiftDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const words = {
    title: t(`blocks.lifting.${action}.of`, { name }),
    action: t(`blocks.lifting.${action}.action`),
    onClose,
  }
  const text = <p>{t(`blocks.lifting.${action}.text`, { name })}</p>
  const decide = async (command: Promise<unknown>) => {
    try {
      await command
    } finally {
      // also when somebody else was first: what they did is shown
      await Promise.all(['blocks', 'identities'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
    }
  }
  return action === 'PROPOSE_LIFT' ? (
    <ReasonDialog {...words} help={t('blocks.reasonHelp')} onDecide={(reason) => decide(proposeLift(id, reason))}>
      {text}
    </ReasonDialog>
  ) : (
    <ActionDialog
      {...words}
      isReady
      onDecide={() => decide(action === 'CONFIRM_LIFT' ? confirmLift(id) : refuseLift(id))}
    >
      {() => text}
    </ActionDialog>
  )
}
