import { useEffect, useState } from 'react'
import { HIGH_ASSURANCE } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Card, Stack } from '../../components/Card'
import { EmptyState } from '../../components/EmptyState'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { CallerCard } from './CallerCard'
import { DeskSearchForm } from './DeskSearchForm'
import { FetchedCard } from './FetchedCard'
import type { FetchedPassword } from './queries'
import { findByNumber, resetPassword, type DeskPerson } from './serviceDesk'

/** Where the service desk answers a call about a password: whom it is about, who calls, and the new password (PW-5). */
export function ServiceDeskPage() {
  const { t } = useLanguage()
  const session = useSession()
  const [people, setPeople] = useState<DeskPerson[]>()
  const [made, setMade] = useState<FetchedPassword>()

  // Neither the people nor the password may be there when the browser's Back button returns.
  useEffect(() => {
    const forget = () => {
      setPeople(undefined)
      setMade(undefined)
    }
    window.addEventListener('pagehide', forget)
    return () => window.removeEventListener('pagehide', forget)
  }, [])

  return (
    <>
      <PageHeader title={t('serviceDesk.title')} intro={t('serviceDesk.intro')} />
      {session.assuranceLevel < HIGH_ASSURANCE ? (
        <Notice tone="info">{t('passwords.assuranceLow')}</Notice>
      ) : made ? (
        <FetchedCard
          fetched={made}
          onDone={() => {
            setMade(undefined)
            setPeople(undefined)
          }}
        />
      ) : (
        <Stack>
          <DeskSearchForm
            onSearch={async (number, reason) => setPeople(await findByNumber(number, reason))}
            onChange={() => setPeople(undefined)}
          />
          {people?.length === 0 && (
            <Card>
              <EmptyState title={t('serviceDesk.nobody')}>{t('serviceDesk.nobodyHelp')}</EmptyState>
            </Card>
          )}
          {people?.map((person) => (
            <CallerCard
              key={person.id}
              person={person}
              onReset={async (callerId) => setMade(await resetPassword(person.id, callerId))}
            />
          ))}
        </Stack>
      )}
    </>
  )
}
