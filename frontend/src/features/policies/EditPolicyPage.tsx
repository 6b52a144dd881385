import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { Versioned } from '../../api/client'
import { Awaited } from '../../components/Awaited'
import { Stack } from '../../components/Card'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { PolicyForm } from './PolicyForm'
import { changePolicy, policyQuery, type PolicyBody, type PolicyDetail } from './queries'

const route = getRouteApi('/policies/$id/edit')

export function EditPolicyPage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const query = useQuery({
    ...policyQuery(id),
    // What is being written is never overwritten by what somebody else saves; saving then says so instead.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return (
    <>
      <PageHeader title={t('policies.editTitle')} intro={query.data?.body.name} />
      <Awaited query={query}>{(policy) => <Edit policy={policy} />}</Awaited>
    </>
  )
}

function Edit({ policy: { body: policy, version } }: { policy: Versioned<PolicyDetail> }) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const queryClient = useQueryClient()

  const save = async (body: PolicyBody) => {
    await changePolicy(policy.id, version, body)
    await queryClient.invalidateQueries({ queryKey: ['policies'] })
    await navigate({ to: '/policies/$id', params: { id: policy.id } })
  }

  return (
    <Stack>
      {policy.state === 'ACTIVE' && <Notice tone="info">{t('policies.editActive')}</Notice>}
      <PolicyForm policy={policy} onSave={save} />
    </Stack>
  )
}
