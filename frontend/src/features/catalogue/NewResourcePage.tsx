import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useIdempotencyKey } from '../../api/idempotency'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { createResource } from './queries'
import { newResource } from './resourceDraft'
import { ResourceForm } from './ResourceForm'

export function NewResourcePage() {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  return (
    <>
      <PageHeader title={t('catalogue.createTitle')} />
      <ResourceForm
        first={newResource}
        isNew
        onSave={async (body) => {
          const { id } = await createResource(body, idempotency)
          await queryClient.invalidateQueries({ queryKey: ['resources'] })
          await navigate({ to: '/catalogue/$id', params: { id } })
        }}
      />
    </>
  )
}
