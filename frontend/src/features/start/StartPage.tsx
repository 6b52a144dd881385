import { Can } from '../../auth/Can'
import { useSession } from '../../auth/session'
import { ButtonLink } from '../../components/Button'
import { Card, Grid, Stack } from '../../components/Card'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import {
  ConfirmationsTask,
  FindingsTask,
  HeldImportsTask,
  PasswordsTask,
  PolicyProposalsTask,
  ProtectionsTask,
  ReviewsTask,
  RolesTask,
} from './TaskCards'
import { MaintenanceDone } from './MaintenanceDone'
import { DecisionsTask } from './DecisionsTask'
import { ProvidersTask } from './ProvidersTask'
import { StaffCards } from './StaffCards'

/** What waits for the reader, and nothing else. */
export function StartPage() {
  const { t } = useLanguage()
  const session = useSession()
  return (
    <>
      <PageHeader title={t('start.greeting', { name: session.displayName })} />
      <Stack>
        <MaintenanceDone />
        <Grid>
          <DecisionsTask />
          <Can use="passwordWork">
            <PasswordsTask />
          </Can>
          <Can use="confirmations">
            <ConfirmationsTask />
          </Can>
          <Can use="reviews">
            <ReviewsTask />
          </Can>
          <Can use="importWork">
            <HeldImportsTask />
          </Can>
          <Can use="roleWork">
            <RolesTask />
          </Can>
          <Can use="policyWork">
            <PolicyProposalsTask />
          </Can>
          <Can use="protections">
            <ProtectionsTask />
          </Can>
          <Can use="findings">
            <FindingsTask />
          </Can>
          <Can use="providers">
            <ProvidersTask />
          </Can>
          <Can use="ownStaff">
            <StaffCards />
          </Can>
          <Card title={t('start.access')}>
            <p>{t('start.accessText')}</p>
            <ButtonLink to="/profile" variant="secondary">
              {t('start.accessLink')}
            </ButtonLink>
          </Card>
        </Grid>
      </Stack>
    </>
  )
}
