import { useRef, useState } from 'react'
import { asProblem } from '../../api/problem'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { focusFirstFault } from '../../components/focusFirstFault'
import { ProblemAlert } from '../../components/ProblemAlert'
import { explainViolation } from '../../i18n/explain'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { RegistrationRequest } from './queries'
import { knownAlike, problemOutside, saidOf, type Refusal } from './refusal'
import { faultsIn, requestOf, type RegistrationDraft, type RegistrationField } from './registrationDraft'
import { EngagementFields, PersonFields } from './RegistrationFields'
import { SomebodyAlike } from './SomebodyAlike'

interface RegistrationFormProps {
  first: RegistrationDraft
  onRegister: (request: RegistrationRequest) => Promise<unknown>
}

/** Writes who is registered, and the engagement that the person gets. */
export function RegistrationForm({ first, onRegister }: RegistrationFormProps) {
  const language = useLanguage()
  const { t } = language
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(first)
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const faults = faultsIn(draft)
  const alike = knownAlike(draft, refusal)
  const outside = refusal && problemOutside(refusal)

  const faultOf = (field: RegistrationField) => {
    const fault = tried ? faults.get(field) : undefined
    if (fault) return t(fault)
    const said = saidOf(field, draft, refusal)
    return said && explainViolation(said, language)
  }

  const showFirstFault = () => {
    if (form.current) focusFirstFault(form.current)
  }

  const register = async (confirmedNew: boolean) => {
    setTried(true)
    if (faults.size > 0) showFirstFault()
    if (faults.size > 0 || pending) return
    setPending(true)
    try {
      await onRegister(requestOf(draft, confirmedNew))
    } catch (failure) {
      setRefusal({ problem: asProblem(failure), sent: draft })
      setPending(false)
      showFirstFault()
    }
  }

  const fields = {
    draft,
    faultOf,
    onChange: (part: Partial<RegistrationDraft>) => setDraft((old) => ({ ...old, ...part })),
  }
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        void register(false)
      }}
      noValidate
    >
      <Stack>
        <Card title={t('registrations.who')}>
          <PersonFields {...fields} />
        </Card>
        <Card title={t('registrations.engagement')}>
          <EngagementFields {...fields} />
        </Card>
        {outside && <ProblemAlert problem={outside} words={{ 'not-found': t('registrations.unitGone') }} />}
        {alike.length > 0 && (
          <SomebodyAlike
            identityIds={alike}
            hasNumber={draft.personalNumber !== ''}
            pending={pending}
            onConfirm={() => void register(true)}
          />
        )}
        <div>
          <Button type="submit" isPending={pending}>
            {t('registrations.register')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
