import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { useResourceNames } from '../../api/resources'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { DescriptionList } from '../../components/DescriptionList'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { FetchCard } from './FetchCard'
import { FetchedCard } from './FetchedCard'
import { PasswordStateLabel } from './PasswordStateLabel'
import { fetchPassword, passwordQuery, type FetchedPassword, type InitialPassword } from './queries'

const route = getRouteApi('/passwords/$id')

/** Where a password is fetched: made at that moment, shown once, gone with the page (PW-4). */
export function PasswordPage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const query = useQuery(passwordQuery(id))
  return (
    <>
      <PageHeader
        title={t('passwords.detailTitle')}
        beside={query.data && <PasswordStateLabel state={query.data.state} />}
      />
      <Awaited query={query}>{(password) => <Fetching password={password} />}</Awaited>
    </>
  )
}

function Fetching({ password }: { password: InitialPassword }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [fetched, setFetched] = useState<FetchedPassword>()
  const [gone, setGone] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  // The browser may keep the page in memory for its Back button; the password must not be there.
  useEffect(() => {
    const forget = () => setFetched(undefined)
    window.addEventListener('pagehide', forget)
    return () => window.removeEventListener('pagehide', forget)
  }, [])

  const fetch = async () => {
    setPending(true)
    setProblem(undefined)
    setGone(false)
    try {
      setFetched(await fetchPassword(password.id))
    } catch (failure) {
      setProblem(asProblem(failure))
    } finally {
      setPending(false)
      void queryClient.invalidateQueries({ queryKey: ['passwords'] })
    }
  }

  return (
    <Stack>
      {fetched ? (
        <FetchedCard
          fetched={fetched}
          onDone={() => {
            setFetched(undefined)
            setGone(true)
          }}
        />
      ) : (
        <>
          {gone && (
            <Notice tone="success" announce="status">
              {t('passwords.gone')}
            </Notice>
          )}
          <FetchCard password={password} pending={pending} problem={problem} takesFocus={gone} onFetch={fetch} />
        </>
      )}
      <Facts password={password} />
    </Stack>
  )
}

function Facts({ password }: { password: InitialPassword }) {
  const { t, moment } = useLanguage()
  const resources = useResourceNames()
  return (
    <Card>
      <DescriptionList
        items={[
          [t('passwords.employee'), <PersonName key="employee" id={password.identityId} linked />],
          [t('passwords.account'), resources.nameOf(password.resourceId)],
          [t('passwords.since'), moment(password.since)],
          ...(password.fetchedAt ? [[t('passwords.fetchedAt'), moment(password.fetchedAt)] as const] : []),
          ...(password.fetchedBy
            ? [[t('passwords.fetchedBy'), <PersonName key="fetchedBy" id={password.fetchedBy} />] as const]
            : []),
        ]}
      />
    </Card>
  )
}
