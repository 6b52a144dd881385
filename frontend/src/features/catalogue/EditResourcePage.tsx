import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Awaited } from '../../components/Awaited'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { changeResource, resourceQuery } from './queries'
import { toDraft } from './resourceDraft'
import { ResourceForm } from './ResourceForm'

const route = getRouteApi('/catalogue/$id/edit')

export function EditResourcePage() {
  const { t, language } = useLanguage()
  const { id } = route.useParams()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const query = useQuery({
    ...resourceQuery(id),
    // What is being written is never overwritten by what somebody else saves; saving then says so instead.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return (
    <>
      <PageHeader title={t('catalogue.editTitle')} intro={query.data?.body.name[language]} />
      <Awaited query={query}>
        {({ body, version }) => (
          <ResourceForm
            first={toDraft(body)}
            isNew={false}
            onSave={async (changed) => {
              await changeResource(id, version, changed)
              await queryClient.invalidateQueries({ queryKey: ['resources'] })
              await navigate({ to: '/catalogue/$id', params: { id } })
            }}
          />
        )}
      </Awaited>
    </>
  )
}
