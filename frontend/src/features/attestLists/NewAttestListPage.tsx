import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useIdempotencyKey } from '../../api/idempotency'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { AttestListForm } from './AttestListForm'
import { createAttestList } from './queries'

export function NewAttestListPage() {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  return (
    <>
      <PageHeader title={t('attestLists.createTitle')} />
      <AttestListForm
        first={{ name: '', costResponsibilityNumbers: [], attesters: [], system: null }}
        onSave={async (body) => {
          await createAttestList(body, idempotency)
          await queryClient.invalidateQueries({ queryKey: ['attestLists'] })
          await navigate({ to: '/attest-lists' })
        }}
      />
    </>
  )
}
