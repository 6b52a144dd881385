import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useIdempotencyKey } from '../../api/idempotency'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { PolicyForm } from './PolicyForm'
import { createPolicy, type PolicyBody } from './queries'

export function NewPolicyPage() {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()

  const save = async (body: PolicyBody) => {
    const { id } = await createPolicy(body, idempotency)
    await queryClient.invalidateQueries({ queryKey: ['policies'] })
    await navigate({ to: '/policies/$id', params: { id } })
  }

  return (
    <>
      <PageHeader title={t('policies.createTitle')} />
      <PolicyForm onSave={save} />
    </>
  )
}
