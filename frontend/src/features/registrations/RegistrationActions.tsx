import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../components/Button'
import { ButtonRow } from '../../components/ButtonRow'
import { DateField } from '../../components/DateField'
import { ActionDialog } from '../../components/Dialog'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { commands, type Registration, type RegistrationCommand } from './queries'

const shown: readonly RegistrationCommand[] = ['EXTEND', 'END']

/** What the service lets the viewer do with a registration: move its last day, ahead or back. */
export function RegistrationActions({ registration }: { registration: Registration }) {
  const { t } = useLanguage()
  const [command, setCommand] = useState<RegistrationCommand>()
  const offered = shown.filter((one) => registration.actions.includes(one))
  if (offered.length === 0) return '–'
  return (
    <ButtonRow>
      {offered.map((one) => (
        <Button
          key={one}
          variant="secondary"
          aria-label={t(`registrations.commands.${one}.of`, { name: registration.displayName })}
          onPress={() => setCommand(one)}
        >
          {t(`registrations.commands.${one}.action`)}
        </Button>
      ))}
      {command && <LastDayDialog registration={registration} command={command} onClose={() => setCommand(undefined)} />}
    </ButtonRow>
  )
}

interface LastDayDialogProps {
  registration: Registration
  command: RegistrationCommand
  onClose: () => void
}

function LastDayDialog({ registration, command, onClose }: LastDayDialogProps) {
  const language = useLanguage()
  const { t } = language
  const queryClient = useQueryClient()
  const [day, setDay] = useState<string | null>(null)
  const { id, displayName, from, to } = registration
  const isBeyond = day !== null && to !== null && (command === 'EXTEND' ? day <= to : day > to)
  const fault =
    day === null ? t('lines.dayMissing') : isBeyond ? t(`registrations.commands.${command}.beyond`) : undefined

  const decide = async () => {
    await commands[command](id, day ?? '')
    await Promise.all(['registrations', 'identities'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
  }

  return (
    <ActionDialog
      title={t(`registrations.commands.${command}.of`, { name: displayName })}
      action={t(`registrations.commands.${command}.action`)}
      isDangerous={command === 'END'}
      isReady={fault === undefined}
      onClose={onClose}
      onDecide={decide}
    >
      {(tried) => (
        <>
          <p>{t(`registrations.commands.${command}.text`, { period: period(language, from, to) })}</p>
          <DateField
            label={t('registrations.lastDay')}
            value={day}
            onChange={setDay}
            error={tried ? fault : undefined}
            isRequired
          />
        </>
      )}
    </ActionDialog>
  )
}
