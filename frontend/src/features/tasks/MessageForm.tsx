import { useState, type FormEvent } from 'react'
import { Button } from '../../components/Button'
import { Stack } from '../../components/Card'
import { focusFirstFault } from '../../components/focusFirstFault'
import { ProblemAlert } from '../../components/ProblemAlert'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { writeMessage, type Task } from './queries'
import { useTaskWork } from './useTaskWork'

/** Writes to whoever ordered, who gets a mail. */
export function MessageForm({ task }: { task: Task }) {
  const { t } = useLanguage()
  const { work, pending, problem } = useTaskWork()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const written = text.trim()
    setMissing(written === '')
    if (written === '') return focusFirstFault(event.currentTarget)
    if (await work(() => writeMessage(task.id, written))) setText('')
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <TextField
          label={t('tasks.message')}
          description={t('lines.messageHelp')}
          value={text}
          onChange={setText}
          error={missing ? t('lines.messageMissing') : undefined}
          isRequired
          multiline
        />
        {problem && <ProblemAlert problem={problem} />}
        <div>
          <Button type="submit" variant="secondary" isPending={pending}>
            {t('tasks.send')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
