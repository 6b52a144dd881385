import { Search } from 'lucide-react'
import { useRef, useState, type FormEvent } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { focusFirstFault } from '../../components/focusFirstFault'
import { ProblemAlert } from '../../components/ProblemAlert'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'

const NUMBER = /^\d{8}-?\d{4}$/
const SHORTEST_REASON = 5

interface DeskSearchFormProps {
  onSearch: (personalNumber: string, reason: string) => Promise<unknown>
  /** Something else is asked for: what was found is no longer it. */
  onChange: () => void
}

/** Asks for whom the call is about, and why one looks. */
export function DeskSearchForm({ onSearch, onChange }: DeskSearchFormProps) {
  const { t } = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const [number, setNumber] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  const numberWrong = !NUMBER.test(number.trim())
  const reasonMissing = reason.trim().length < SHORTEST_REASON
  const refused = problem?.violations.some(({ field }) => field === 'personalNumber') ?? false

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ((numberWrong || reasonMissing) && form.current) focusFirstFault(form.current)
    if (numberWrong || reasonMissing || pending) return
    setPending(true)
    setProblem(undefined)
    try {
      await onSearch(number.trim(), reason.trim())
    } catch (failure) {
      setProblem(asProblem(failure))
    } finally {
      setPending(false)
    }
  }

  return (
    <Card title={t('serviceDesk.whom')}>
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
        <Stack>
          <TextField
            label={t('serviceDesk.personalNumber')}
            description={t('serviceDesk.personalNumberHelp')}
            value={number}
            onChange={(text) => {
              setNumber(text)
              setProblem(undefined)
              onChange()
            }}
            error={(tried && numberWrong) || refused ? t('serviceDesk.personalNumberWrong') : undefined}
            inputMode="numeric"
            isRequired
          />
          <TextField
            label={t('serviceDesk.reason')}
            description={t('serviceDesk.reasonHelp')}
            value={reason}
            onChange={setReason}
            error={tried && reasonMissing ? t('serviceDesk.reasonMissing') : undefined}
            isRequired
          />
          {problem && !refused && <ProblemAlert problem={problem} />}
          <div>
            <Button type="submit" icon={Search} isPending={pending}>
              {t('serviceDesk.search')}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  )
}
