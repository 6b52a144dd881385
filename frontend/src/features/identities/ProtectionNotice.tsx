import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  confirmProtectionLift,
  proposeProtectionLift,
  protectionStandingQuery,
  refuseProtectionLift,
  type ProtectionLift,
  type ProtectionLiftAction,
} from '../../api/protections'
import { Button } from '../../components/Button'
import { ButtonRow } from '../../components/ButtonRow'
import { DescriptionList } from '../../components/DescriptionList'
import { ActionDialog, ReasonDialog } from '../../components/Dialog'
import { Notice } from '../../components/Notice'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'

const shown = ['PROPOSE', 'CONFIRM', 'REFUSE'] as const satisfies readonly ProtectionLiftAction[]

/** That the person is protected, and, when the feed no longer says so, how two people lift it (ID-9). */
export function ProtectionNotice({ identityId }: { identityId: string }) {
  const { t, moment } = useLanguage()
  const standing = useQuery(protectionStandingQuery(identityId)).data
  const [action, setAction] = useState<ProtectionLiftAction>()
  const lift = standing?.lift ?? undefined
  const actions = lift?.actions ?? standing?.actions ?? []
  const offered = shown.filter((one) => actions.includes(one))
  return (
    <Notice tone="important">
      <p>{t('identities.protectedNote')}</p>
      {lift ? (
        <>
          <p>{t('protections.proposed')}</p>
          <DescriptionList
            items={[
              [t('protections.proposedBy'), <PersonName key="proposed" id={lift.proposedBy} />],
              [t('protections.proposedAt'), moment(lift.proposedAt)],
              [t('protections.reason'), lift.reason],
            ]}
          />
        </>
      ) : (
        offered.length > 0 && <p>{t('protections.unmarked')}</p>
      )}
      {offered.length > 0 && (
        <ButtonRow>
          {offered.map((one) => (
            <Button key={one} variant={one === 'CONFIRM' ? 'primary' : 'secondary'} onPress={() => setAction(one)}>
              {t(`protections.lifting.${one}.action`)}
            </Button>
          ))}
        </ButtonRow>
      )}
      {action && (
        <LiftDialog identityId={identityId} lift={lift} action={action} onClose={() => setAction(undefined)} />
      )}
    </Notice>
  )
}

interface LiftDialogProps {
  identityId: string
  lift: ProtectionLift | undefined
  action: ProtectionLiftAction
  onClose: () => void
}

function LiftDialog({ identityId, lift, action, onClose }: LiftDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const words = {
    title: t(`protections.lifting.${action}.title`),
    action: t(`protections.lifting.${action}.action`),
    onClose,
  }
  const text = <p>{t(`protections.lifting.${action}.text`)}</p>
  const decide = async (command: Promise<unknown>) => {
    try {
      await command
    } finally {
      // also when somebody else was first: what they did is shown
      await Promise.all(['protections', 'identities'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
    }
  }
  return lift ? (
    <ActionDialog
      {...words}
      isReady
      onDecide={() => decide(action === 'CONFIRM' ? confirmProtectionLift(lift.id) : refuseProtectionLift(lift.id))}
    >
      {() => text}
    </ActionDialog>
  ) : (
    <ReasonDialog
      {...words}
      help={t('protections.reasonHelp')}
      onDecide={(reason) => decide(proposeProtectionLift(identityId, reason))}
    >
      {text}
    </ReasonDialog>
  )
}
