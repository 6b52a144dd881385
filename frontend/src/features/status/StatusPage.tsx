import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { Stack } from '../../components/Card'
import { Loading } from '../../components/Loading'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { services, statusQuery, type ServiceStatus } from './queries'
import { ServiceCard } from './ServiceCard'

/** What works in the portal, what waits and what stands still, since when, and what to do about it. */
export function StatusPage() {
  const { t } = useLanguage()
  const asked = useQueries({ queries: services.map(statusQuery) })
  return (
    <>
      <PageHeader title={t('status.title')} intro={t('status.intro')} />
      <Stack>
        {asked.some(({ isPending }) => isPending) ? <Loading /> : <Summary asked={asked} />}
        {services.map((service, index) => {
          const query = asked[index]
          return query && !query.isPending && <ServiceCard key={service} service={service} query={query} />
        })}
      </Stack>
    </>
  )
}

/** How many things do not go on as they should. */
function Summary({ asked }: { asked: readonly UseQueryResult<ServiceStatus>[] }) {
  const { t } = useLanguage()
  const conditions = asked.flatMap(({ data }) => data?.lines ?? []).map(({ condition }) => condition)
  const still = conditions.filter((one) => one === 'STANDS_STILL').length + asked.filter((one) => one.isError).length
  const waiting = conditions.filter((one) => one === 'WAITS').length
  if (still + waiting === 0) return <Notice tone="success" title={t('status.allWell')} />
  return (
    <Notice tone={still > 0 ? 'warning' : 'important'} title={t('status.notAllWell')}>
      <p>
        {still > 0 && t('status.standStill', { count: still })} {waiting > 0 && t('status.wait', { count: waiting })}
      </p>
    </Notice>
  )
}
