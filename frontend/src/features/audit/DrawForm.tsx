import { Dices } from 'lucide-react'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { asProblem, type Problem } from '../../api/problem'
import { Button } from '../../components/Button'
import { DateField } from '../../components/DateField'
import { ProblemAlert } from '../../components/ProblemAlert'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf } from '../../routing/listSearch'
import { groupsOf, momentsOf } from './asked'
import { services, type Service } from './services'
import { draw } from './spotChecks'
import styles from './audit.module.css'

const FEW = 20
const MOST = 100

/** What to draw from; which rows is left to chance. */
export function DrawForm() {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const idempotency = useIdempotencyKey()
  const [service, setService] = useState<Service>('identity')
  const [kind, setKind] = useState<string>()
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [rows, setRows] = useState(String(FEW))
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const count = Number(rows)
  const isCount = Number.isInteger(count) && count >= 1 && count <= MOST

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!from || !to || !isCount || pending) return
    setPending(true)
    setProblem(undefined)
    try {
      const period = momentsOf(from, to)
      const { id } = await draw(service, { ...period, action: kind ? `${kind}.` : null, rows: count }, idempotency)
      await navigate({ to: '/audit/spot-checks/$service/$id', params: { service, id } })
    } catch (failure) {
      setProblem(asProblem(failure))
      setPending(false)
    }
  }
  const missing = (day: string | null) => (tried && !day ? t('audit.spotChecks.dayMissing') : undefined)

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <div className={styles.fields}>
        <SelectField
          label={t('audit.where')}
          choices={services.map((id) => ({ id, name: t(`audit.services.${id}`) }))}
          value={service}
          onChange={(id) => {
            setService(oneOf(services, id) ?? service)
            setKind(undefined)
          }}
        />
        <SelectField
          label={t('audit.what')}
          choices={[
            { id: 'all', name: t('common.all') },
            ...groupsOf[service].map((id) => ({ id, name: t(`audit.groups.${id}`) })),
          ]}
          value={kind ?? 'all'}
          onChange={(id) => setKind(id === 'all' ? undefined : id)}
        />
        <DateField label={t('audit.from')} value={from} onChange={setFrom} error={missing(from)} isRequired />
        <DateField label={t('audit.to')} value={to} onChange={setTo} error={missing(to)} isRequired />
        <TextField
          label={t('audit.spotChecks.count')}
          inputMode="numeric"
          value={rows}
          onChange={setRows}
          error={tried && !isCount ? t('audit.spotChecks.countWrong') : undefined}
          isRequired
        />
      </div>
      {problem && <ProblemAlert problem={problem} />}
      <Button type="submit" icon={Dices} isPending={pending}>
        {t('audit.spotChecks.draw')}
      </Button>
    </form>
  )
}
