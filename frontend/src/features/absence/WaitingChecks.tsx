import { useQuery } from '@tanstack/react-query'
import { Awaited } from '../../components/Awaited'
import { ButtonLink } from '../../components/Button'
import { useLanguage } from '../../i18n/LanguageProvider'
import { CheckCard } from './CheckCard'
import { openStepsQuery, waitingPasswordsQuery } from './queries'

/** Initial passwords that the reader has not fetched (PW-4). */
export function PasswordsCheck() {
  const { t } = useLanguage()
  const query = useQuery(waitingPasswordsQuery())
  return (
    <CheckCard title={t('start.passwords')} isCovered={query.data && query.data.length === 0}>
      <Awaited query={query}>
        {({ length }) =>
          length === 0 ? (
            <p>{t('start.passwordsNone')}</p>
          ) : (
            <>
              <p>{t('start.passwordsText', { count: length })}</p>
              <ButtonLink to="/passwords">{t('start.passwordsLink')}</ButtonLink>
            </>
          )
        }
      </Awaited>
    </CheckCard>
  )
}

/** What waits for the reader's own decision or work. */
export function OpenStepsCheck() {
  const { t } = useLanguage()
  const query = useQuery(openStepsQuery())
  const isDone = query.data && Object.values(query.data).every((count) => count === 0)
  return (
    <CheckCard title={t('absence.openSteps')} isCovered={isDone}>
      <Awaited query={query}>
        {({ approvals, attestations, tasks }) => (
          <>
            {isDone && <p>{t('absence.nothingOpen')}</p>}
            {approvals > 0 && (
              <p>
                {t('absence.approvals', { count: approvals })}{' '}
                <ButtonLink to="/approvals" variant="secondary">
                  {t('approvals.title')}
                </ButtonLink>
              </p>
            )}
            {attestations > 0 && (
              <p>
                {t('absence.attestations', { count: attestations })}{' '}
                <ButtonLink to="/attestations" variant="secondary">
                  {t('approvals.attestations')}
                </ButtonLink>
              </p>
            )}
            {tasks > 0 && (
              <p>
                {t('absence.tasks', { count: tasks })}{' '}
                <ButtonLink to="/tasks" search={{ kind: 'mine' }} variant="secondary">
                  {t('tasks.title')}
                </ButtonLink>
              </p>
            )}
          </>
        )}
      </Awaited>
    </CheckCard>
  )
}
