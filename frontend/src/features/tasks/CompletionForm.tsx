import { useState, type FormEvent } from 'react'
import { askedAnswers, askedFields, valuesOf, type FormField } from '../../api/forms'
import { AnswerFields } from '../../components/AnswerFields'
import { Button } from '../../components/Button'
import { Stack } from '../../components/Card'
import { focusFirstFault } from '../../components/focusFirstFault'
import { ProblemAlert } from '../../components/ProblemAlert'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { completeTask, type Task } from './queries'
import { useTaskWork } from './useTaskWork'

interface CompletionFormProps {
  task: Task
  fields: readonly FormField[]
}

/** Says that it is done, with what the form asks for as it became, and feedback to whoever ordered. */
export function CompletionForm({ task, fields }: CompletionFormProps) {
  const { t } = useLanguage()
  const { work, pending, problem } = useTaskWork()
  const [answers, setAnswers] = useState(task.form)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const missing = new Map(
    askedFields(fields, answers)
      .filter((field) => field.required && valuesOf(field, answers).length === 0)
      .map((field) => [field.name, t('tasks.answerMissing')]),
  )

  const complete = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!task.ending && missing.size > 0) return focusFirstFault(event.currentTarget)
    await work(() =>
      completeTask(task.id, {
        fields: task.ending ? null : askedAnswers(fields, answers),
        text: text.trim() === '' ? null : text.trim(),
      }),
    )
  }

  return (
    <form onSubmit={complete} noValidate>
      <Stack>
        {!task.ending && fields.length > 0 && (
          <AnswerFields
            fields={fields}
            answers={answers}
            onChange={setAnswers}
            {...(tried ? { faults: missing } : {})}
          />
        )}
        <TextField
          label={t('tasks.feedback')}
          description={t('lines.messageHelp')}
          value={text}
          onChange={setText}
          multiline
        />
        {problem && <ProblemAlert problem={problem} />}
        <div>
          <Button type="submit" isPending={pending}>
            {t('tasks.done')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
