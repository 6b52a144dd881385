import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ShoppingCart } from 'lucide-react'
import { useState } from 'react'
import { standingQuery } from '../../api/blocks'
import { asProblem } from '../../api/problem'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Awaited } from '../../components/Awaited'
import { ButtonLink } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { DescriptionList } from '../../components/DescriptionList'
import { PageHeader } from '../../components/PageHeader'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { asLanguage } from '../../i18n/translator'
import { AccessCard } from './AccessCard'
import { BlockBanner } from './BlockBanner'
import { BlockButton } from './BlockButton'
import { DisclosureForm } from './DisclosureForm'
import { EngagementList } from './EngagementCard'
import { ExtractCard } from './ExtractCard'
import { ProtectionNotice } from './ProtectionNotice'
import { identityQuery, type Identity } from './queries'

const route = getRouteApi('/people/$id')

export function PersonPage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const queryClient = useQueryClient()
  const query = useQuery(identityQuery(id))
  const [opened, setOpened] = useState(false)

  if (query.isError && asProblem(query.error).is('reason-required')) {
    return (
      <DisclosureForm
        identityId={id}
        onOpened={() => {
          setOpened(true)
          return queryClient.invalidateQueries({ queryKey: ['identities', id] })
        }}
      />
    )
  }
  if (query.data) return <Person person={query.data} opened={opened} />
  return (
    <>
      <PageHeader title={t('identities.person')} />
      <Awaited query={query} words={{ 'not-found': t('identities.notFound'), 'status-404': t('identities.notFound') }}>
        {() => null}
      </Awaited>
    </>
  )
}

function Person({ person, opened }: { person: Identity; opened: boolean }) {
  const { t } = useLanguage()
  const session = useSession()
  const standing = useQuery(standingQuery(person.id)).data
  const answersFor = person.engagements.some(
    ({ state, nearestManager }) => state !== 'ENDED' && nearestManager?.id === session.identityId,
  )
  return (
    <>
      <PageHeader
        title={person.displayName}
        takesFocus={opened}
        beside={
          person.protectedIdentity && <StatusLabel tone="attention">{t('identities.protectedIdentity')}</StatusLabel>
        }
        actions={
          <>
            {answersFor && (
              <ButtonLink to="/order" search={{ recipient: person.id }}>
                <ShoppingCart aria-hidden size={18} />
                {t('identities.orderFor', { name: person.displayName })}
              </ButtonLink>
            )}
            {standing?.actions.includes('BLOCK') && <BlockButton identityId={person.id} name={person.displayName} />}
          </>
        }
      />
      <Stack>
        {standing?.block && <BlockBanner block={standing.block} />}
        {person.protectedIdentity && <ProtectionNotice identityId={person.id} />}
        <Card title={t('identities.details')}>
          <PersonDetails person={person} />
        </Card>
        <Card title={t('identities.engagements')}>
          <EngagementList engagements={person.engagements} />
        </Card>
        {person.actions.includes('SEE_ASSIGNMENTS') && <AccessCard identityId={person.id} />}
        {may(session, 'audit') && !person.protectedIdentity && <ExtractCard identityId={person.id} />}
      </Stack>
    </>
  )
}

export function PersonDetails({ person }: { person: Identity }) {
  const { t } = useLanguage()
  return (
    <DescriptionList
      items={[
        [t('identities.personalNumber'), person.personalNumber],
        [t('identities.userName'), person.userName],
        [t('identities.hsaId'), person.hsaId],
        [t('identities.mail'), person.mail],
        [t('identities.language'), t(`identities.languages.${asLanguage(person.language)}`)],
      ]}
    />
  )
}
