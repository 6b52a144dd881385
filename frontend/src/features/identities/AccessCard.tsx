import { ButtonLink } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { useLanguage } from '../../i18n/LanguageProvider'
import { AssignmentList } from './AssignmentList'

/** What a person has and why (AS-1), and the way to ask why not (PO-7). */
export function AccessCard({ identityId }: { identityId: string }) {
  const { t } = useLanguage()
  return (
    <Card title={t('assignments.title')}>
      <Stack>
        <AssignmentList identityId={identityId} />
        <div>
          <ButtonLink to="/explanation" search={{ person: identityId }} variant="secondary">
            {t('explanations.ask')}
          </ButtonLink>
        </div>
      </Stack>
    </Card>
  )
}
