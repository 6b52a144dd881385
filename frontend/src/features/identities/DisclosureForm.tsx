import { useState, type FormEvent } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { asProblem, type Problem } from '../../api/problem'
import { useSession } from '../../auth/session'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { focusFirstFault } from '../../components/focusFirstFault'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { ProblemAlert } from '../../components/ProblemAlert'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { hasHighAssurance, openProtected } from './queries'

/** The shortest reason that says anything, as the service has it. */
const SHORTEST = 5

interface DisclosureFormProps {
  identityId: string
  onOpened: () => Promise<unknown>
}

/** Asks why before a protected identity is opened (ID-9). Nothing about the person is shown, not even a name. */
export function DisclosureForm({ identityId, onOpened }: DisclosureFormProps) {
  const { t } = useLanguage()
  const session = useSession()
  const idempotency = useIdempotencyKey()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = reason.trim()
    const tooShort = given.length < SHORTEST
    setMissing(tooShort)
    if (tooShort) focusFirstFault(event.currentTarget)
    if (tooShort || pending) return
    setPending(true)
    setProblem(undefined)
    try {
      await openProtected(identityId, given, idempotency)
      await onOpened()
    } catch (failure) {
      setProblem(asProblem(failure))
    } finally {
      setPending(false)
    }
  }

  return (
    <>
      <PageHeader title={t('identities.protectedIdentity')} />
      <Card title={t('identities.disclosureTitle')}>
        {hasHighAssurance(session) ? (
          <form onSubmit={open} noValidate>
            <Stack>
              <p>{t('identities.disclosureText')}</p>
              <TextField
                label={t('identities.disclosureReason')}
                value={reason}
                onChange={setReason}
                error={missing ? t('identities.disclosureReasonMissing') : undefined}
                isRequired
                multiline
              />
              {problem && <ProblemAlert problem={problem} />}
              <div>
                <Button type="submit" isPending={pending}>
                  {t('identities.disclosureOpen')}
                </Button>
              </div>
            </Stack>
          </form>
        ) : (
          <Notice tone="info">{t('identities.assuranceLow')}</Notice>
        )}
      </Card>
    </>
  )
}
