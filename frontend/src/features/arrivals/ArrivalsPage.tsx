import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { linesQuery } from '../../api/lines'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { EmptyState } from '../../components/EmptyState'
import { PageHeader } from '../../components/PageHeader'
import { Pager } from '../../components/Pager'
import { useLanguage } from '../../i18n/LanguageProvider'
import { pageOf } from '../../routing/listSearch'
import { ArrivalCard } from './ArrivalCard'
import { arrivalsQuery, heldBack, passwordsToFetchQuery, type Arrival } from './queries'

const route = getRouteApi('/arrivals')

/** More open lines than the people of one page have. */
const LINES = 500

/** The day-one view: for each of one's people who begins, what works at 07:00 and what stops the rest (AS-3). */
export function ArrivalsPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const navigate = useNavigate()
  return (
    <>
      <PageHeader title={t('arrivals.title')} intro={t('arrivals.intro')} />
      <Awaited query={useQuery(arrivalsQuery(pageOf(search)))}>
        {(found) =>
          found.total === 0 ? (
            <Card>
              <EmptyState title={t('arrivals.none')}>{t('arrivals.noneHelp')}</EmptyState>
            </Card>
          ) : (
            <Stack>
              <Arrivals arrivals={found.items} />
              <Pager {...found} onPage={(page) => void navigate({ to: '/arrivals', search: { page } })} />
            </Stack>
          )
        }
      </Awaited>
    </>
  )
}

function Arrivals({ arrivals }: { arrivals: Arrival[] }) {
  const recipientIds = [...new Set(arrivals.map(({ identityId }) => identityId))]
  const lines = useQuery(linesQuery({ scope: 'PEOPLE', open: true, recipientIds, limit: LINES, offset: 0 }))
  const passwords = useQuery(passwordsToFetchQuery()).data
  return (
    <Awaited query={lines}>
      {({ items }) =>
        arrivals.map((arrival) => (
          <ArrivalCard
            key={arrival.engagementId}
            arrival={arrival}
            held={heldBack(items, arrival)}
            passwordId={passwords?.get(arrival.identityId)}
          />
        ))
      }
    </Awaited>
  )
}
