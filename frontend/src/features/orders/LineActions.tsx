import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useResourceNames } from '../../api/resources'
import { Button } from '../../components/Button'
import { DateField } from '../../components/DateField'
import { ActionDialog } from '../../components/Dialog'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { commands } from './commands'
import { WEIGHED } from './basket'
import type { LineRow } from '../../api/lines'
import type { LineCommand } from './queries'

const shown: readonly LineCommand[] = [
  'ANSWER',
  'ASK',
  'REMIND',
  'CHANGE_LEVEL',
  'EXTEND',
  'SHORTEN',
  'END',
  'WITHDRAW',
]
const dangerous = new Set<LineCommand>(['END', 'WITHDRAW'])

interface LineActionsProps {
  line: LineRow
  /** It gives what nobody may have together: what takes its place is asked for as an exception anew (PO-9). */
  isException: boolean
}

/** What the service lets the viewer do with a line, each behind a dialog that says what it leads to. */
export function LineActions({ line, isException }: LineActionsProps) {
  const { t } = useLanguage()
  const [command, setCommand] = useState<LineCommand>()
  return (
    <>
      {shown
        .filter((one) => line.actions.includes(one))
        .map((one) => (
          <Button key={one} variant={dangerous.has(one) ? 'danger' : 'secondary'} onPress={() => setCommand(one)}>
            {t(`lines.commands.${one}.action`)}
          </Button>
        ))}
      {command && (
        <CommandDialog line={line} isException={isException} command={command} onClose={() => setCommand(undefined)} />
      )}
    </>
  )
}

interface CommandDialogProps extends LineActionsProps {
  command: LineCommand
  onClose: () => void
}

const needsText = new Set<LineCommand>(['ASK', 'ANSWER'])
const needsDay = new Set<LineCommand>(['END', 'EXTEND', 'SHORTEN'])

function CommandDialog({ line, isException, command, onClose }: CommandDialogProps) {
  const { t, language } = useLanguage()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { resourceOf } = useResourceNames()
  const [text, setText] = useState('')
  const [day, setDay] = useState<string | null>(null)
  const [level, setLevel] = useState<string | null>(null)
  const [whyBoth, setWhyBoth] = useState('')
  const takesText = needsText.has(command)
  const takesDay = needsDay.has(command)
  const takesLevel = command === 'CHANGE_LEVEL'
  const isNewLine = command === 'EXTEND' || takesLevel
  const takesNeed = isNewLine && (resourceOf(line.resourceId)?.confidentialityClass ?? 0) >= WEIGHED
  const takesException = isNewLine && isException
  const written = text.trim()
  const exceptionReason = whyBoth.trim()
  const isReady =
    (!(takesText || takesNeed) || written !== '') &&
    (!takesDay || day !== null) &&
    (!takesLevel || level !== null) &&
    (!takesException || exceptionReason !== '')

  const decide = async () => {
    const view = await commands[command](line.id, {
      text: written,
      day: day ?? '',
      level: level ?? '',
      exceptionReason,
    })
    queryClient.setQueryData(['lines', view.line.id], view)
    await queryClient.invalidateQueries({ queryKey: ['lines'] })
    if (view.line.id !== line.id) await navigate({ to: '/lines/$id', params: { id: view.line.id } })
  }

  return (
    <ActionDialog
      title={t(`lines.commands.${command}.title`)}
      action={t(`lines.commands.${command}.action`)}
      isDangerous={dangerous.has(command)}
      isReady={isReady}
      onClose={onClose}
      onDecide={decide}
    >
      {(tried) => (
        <>
          <p>{t(`lines.commands.${command}.text`)}</p>
          {takesDay && (
            <DateField
              label={t('lines.lastDay')}
              value={day}
              onChange={setDay}
              error={tried && day === null ? t('lines.dayMissing') : undefined}
              isRequired
            />
          )}
          {takesLevel && (
            <SelectField
              label={t('orders.level')}
              choices={(resourceOf(line.resourceId)?.levels ?? [])
                .filter(({ code }) => code !== line.level)
                .map(({ code, name }) => ({ id: code, name: name[language] }))}
              value={level}
              onChange={setLevel}
              error={tried && level === null ? t('lines.levelMissing') : undefined}
              isRequired
            />
          )}
          {takesException && (
            <TextField
              label={t('orders.whyBoth')}
              description={t('orders.whyBothHelp')}
              value={whyBoth}
              onChange={setWhyBoth}
              error={tried && exceptionReason === '' ? t('orders.whyBothMissing') : undefined}
              isRequired
              multiline
            />
          )}
          {command !== 'REMIND' && (!isNewLine || takesNeed) && (
            <TextField
              label={t(takesNeed ? 'orders.need' : takesText ? 'lines.message' : 'common.reason')}
              description={t('lines.messageHelp')}
              value={text}
              onChange={setText}
              error={tried && (takesText || takesNeed) && written === '' ? t('lines.messageMissing') : undefined}
              isRequired={takesText || takesNeed}
              multiline
            />
          )}
        </>
      )}
    </ActionDialog>
  )
}
