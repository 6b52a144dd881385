import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useIdempotencyKey } from '../../api/idempotency'
import { Awaited } from '../../components/Awaited'
import { Card } from '../../components/Card'
import { EmptyState } from '../../components/EmptyState'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { DelegationForm } from './DelegationForm'
import { lend, offerQuery } from './queries'

const route = getRouteApi('/delegations/new')

/** Lends the manager role to one of one's own people (RO-2). */
export function NewDelegationPage() {
  const { t } = useLanguage()
  const { from = null, to = null } = route.useSearch()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  return (
    <>
      <PageHeader title={t('delegations.create')} intro={t('delegations.createIntro')} />
      <Awaited query={useQuery(offerQuery())}>
        {(offer) =>
          offer.delegates.length === 0 ? (
            <Card>
              <EmptyState title={t('delegations.nobody')}>{t('delegations.nobodyHelp')}</EmptyState>
            </Card>
          ) : (
            <DelegationForm
              offer={offer}
              days={{ from, to }}
              onLend={async (request) => {
                await lend(request, idempotency)
                await queryClient.invalidateQueries({ queryKey: ['delegations'] })
                await navigate({ to: '/delegations' })
              }}
            />
          )
        }
      </Awaited>
    </>
  )
}
