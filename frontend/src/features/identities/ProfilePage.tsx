import { useQuery } from '@tanstack/react-query'
import { useSession, type Session } from '../../auth/session'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { DescriptionList } from '../../components/DescriptionList'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { AccessCard } from './AccessCard'
import { EngagementList } from './EngagementCard'
import { ExtractCard } from './ExtractCard'
import { PersonDetails } from './PersonPage'
import { hasHighAssurance, identityQuery } from './queries'

export function ProfilePage() {
  const { t } = useLanguage()
  const session = useSession()
  const query = useQuery(identityQuery(session.identityId))
  return (
    <>
      <PageHeader title={t('identities.profile')} intro={session.displayName} />
      <Stack>
        {!hasHighAssurance(session) && <Notice tone="info">{t('identities.assuranceLow')}</Notice>}
        <AccessCard identityId={session.identityId} />
        <Awaited query={query}>
          {(person) => (
            <>
              <Card title={t('identities.engagements')}>
                <EngagementList engagements={person.engagements} />
              </Card>
              <Card title={t('identities.details')}>
                <PersonDetails person={person} />
              </Card>
            </>
          )}
        </Awaited>
        <Card title={t('identities.session')}>
          <SessionDetails session={session} />
        </Card>
        <ExtractCard identityId={session.identityId} />
      </Stack>
    </>
  )
}

function SessionDetails({ session }: { session: Session }) {
  const { t, find, list } = useLanguage()
  const roles = session.roles.map((role) => find(`identities.roleNames.${role}`) ?? role)
  return (
    <DescriptionList
      items={[
        [t('identities.organization'), session.organizationName],
        [t('identities.roles'), roles.length > 0 ? list(roles) : t('identities.noRoles')],
        [t('identities.assurance'), t('identities.assuranceLevel', { level: String(session.assuranceLevel) })],
      ]}
    />
  )
}
