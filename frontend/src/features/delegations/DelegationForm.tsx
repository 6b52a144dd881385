import { useRef, useState, type FormEvent } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { Checkbox } from '../../components/Checkbox'
import { DateField } from '../../components/DateField'
import { focusFirstFault } from '../../components/focusFirstFault'
import { Notice } from '../../components/Notice'
import { ProblemAlert } from '../../components/ProblemAlert'
import { SelectField } from '../../components/SelectField'
import { explainViolation } from '../../i18n/explain'
import { useLanguage } from '../../i18n/LanguageProvider'
import { Coverage } from './Coverage'
import { faultsIn, newDelegation, requestOf, type DelegationDraft } from './delegationDraft'
import type { DelegationOffer, DelegationRequest } from './queries'

interface DelegationFormProps {
  offer: DelegationOffer
  /** Filled in from the start, where they are known. */
  days: Pick<DelegationDraft, 'from' | 'to'>
  onLend: (request: DelegationRequest) => Promise<unknown>
}

/** Who it is, where, and whether it is a manager beside the reader. */
function nameOf({ displayName, unitName, fellowManager }: DelegationOffer['delegates'][number], manager: string) {
  return [displayName, unitName, fellowManager && manager].filter(Boolean).join(', ')
}

/** Writes to whom, from when to when, and that protected people are included. */
export function DelegationForm({ offer, days, onLend }: DelegationFormProps) {
  const language = useLanguage()
  const { t } = language
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState<DelegationDraft>({ ...newDelegation, ...days })
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<{ problem: Problem; sent: DelegationDraft }>()
  const faults = faultsIn(draft)

  const change = (part: Partial<DelegationDraft>) => setDraft((old) => ({ ...old, ...part }))

  const faultOf = (field: keyof DelegationDraft) => {
    const fault = tried ? faults.get(field) : undefined
    if (fault) return t(fault)
    if (refusal?.sent[field] !== draft[field]) return undefined
    const said = refusal.problem.violations.find((violation) => violation.field === field)
    return said && explainViolation(said, language)
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (faults.size > 0 && form.current) focusFirstFault(form.current)
    if (faults.size > 0 || pending) return
    setPending(true)
    try {
      await onLend(requestOf(draft))
    } catch (failure) {
      setRefusal({ problem: asProblem(failure), sent: draft })
      setPending(false)
    }
  }

  const unconfirmed = faultOf('protectedIncluded')
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Card title={t('delegations.whoAndWhen')}>
          <Stack>
            <SelectField
              label={t('delegations.to')}
              description={
                offer.delegates.some(({ fellowManager }) => fellowManager) ? t('delegations.toHelp') : undefined
              }
              choices={offer.delegates.map((one) => ({
                id: one.id,
                name: nameOf(one, t('delegations.fellowManager')),
              }))}
              value={draft.delegateId}
              onChange={(delegateId) => change({ delegateId })}
              error={faultOf('delegateId')}
              isRequired
            />
            <DateField
              label={t('delegations.firstDay')}
              value={draft.from}
              onChange={(from) => change({ from })}
              error={faultOf('from')}
              isRequired
            />
            <DateField
              label={t('delegations.lastDay')}
              description={t('delegations.lastDayHelp', { count: offer.mostMonths })}
              value={draft.to}
              onChange={(to) => change({ to })}
              error={faultOf('to')}
              isRequired
            />
          </Stack>
        </Card>
        <Coverage offer={offer} />
        <Card title={t('delegations.protected')}>
          <Stack>
            <p>{t('delegations.protectedText', { count: offer.protectedPeople })}</p>
            <Checkbox
              isSelected={draft.protectedIncluded}
              onChange={(protectedIncluded) => change({ protectedIncluded })}
            >
              {t('delegations.protectedConfirm')}
            </Checkbox>
            {unconfirmed && (
              <Notice tone="important" announce="alert">
                {unconfirmed}
              </Notice>
            )}
          </Stack>
        </Card>
        {refusal && <ProblemAlert problem={refusal.problem} />}
        <div>
          <Button type="submit" isPending={pending}>
            {t('delegations.lend')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
