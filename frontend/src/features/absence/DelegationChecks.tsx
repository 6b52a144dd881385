import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { delegationsQuery, type Delegation } from '../../api/delegations'
import { useSession } from '../../auth/session'
import { Awaited } from '../../components/Awaited'
import { ButtonLink } from '../../components/Button'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period as periodInWords } from '../../i18n/period'
import { CheckCard } from './CheckCard'
import { lentIn, uncovered, type Period } from './period'
import { newcomersQuery } from './queries'

/** Whether somebody has the manager role on every day (RO-2). */
export function DelegationCheck({ period }: { period: Period }) {
  const language = useLanguage()
  const { t } = language
  const { identityId } = useSession()
  const query = useQuery(delegationsQuery())
  const lent = lentIn(period, identityId, query.data?.items ?? [])
  const gaps = uncovered(period, lent)
  return (
    <CheckCard title={t('absence.delegation')} isCovered={query.data && gaps.length === 0}>
      <Awaited query={query}>
        {() => (
          <>
            <Lent delegations={lent} />
            {gaps.map((gap) => (
              <div key={gap.from}>
                <p>{t('absence.nobodyLeads', { period: periodInWords(language, gap.from, gap.to) })}</p>
                <ButtonLink to="/delegations/new" search={gap}>
                  {t('delegations.create')}
                </ButtonLink>
              </div>
            ))}
          </>
        )}
      </Awaited>
    </CheckCard>
  )
}

function Lent({ delegations }: { delegations: Delegation[] }) {
  const language = useLanguage()
  if (delegations.length === 0) return null
  return (
    <ul>
      {delegations.map(({ id, delegateId, from, to }) => (
        <li key={id}>
          <PersonName id={delegateId} />, {periodInWords(language, from, to)}
        </li>
      ))}
    </ul>
  )
}

/** Whether somebody receives those who start: fetches their passwords and orders for them. */
export function NewcomersCheck({ period }: { period: Period }) {
  const { t, date } = useLanguage()
  const { identityId } = useSession()
  const query = useQuery(newcomersQuery())
  const delegations = useQuery(delegationsQuery()).data?.items
  const gaps = delegations && uncovered(period, lentIn(period, identityId, delegations))
  const starting = query.data?.items.filter(({ from }) => !!from && from >= period.from && from <= period.to) ?? []
  const alone = starting.filter(({ from }) => gaps?.some((gap) => !!from && from >= gap.from && from <= gap.to))
  return (
    <CheckCard title={t('absence.newcomers')} isCovered={query.data && gaps && alone.length === 0}>
      <Awaited query={query}>
        {() => (
          <>
            {starting.length === 0 ? (
              <p>{t('absence.nobodyStarts')}</p>
            ) : (
              <ul>
                {starting.map(({ id, displayName, from }) => (
                  <li key={id}>
                    <Link to="/people/$id" params={{ id }}>
                      {displayName}
                    </Link>{' '}
                    {t('start.starts', { date: date(from ?? period.from) })}
                  </li>
                ))}
              </ul>
            )}
            {alone.length > 0 && (
              <>
                <p>{t('absence.nobodyReceives', { count: alone.length })}</p>
                <ButtonLink to="/delegations/new" search={period}>
                  {t('delegations.create')}
                </ButtonLink>
              </>
            )}
          </>
        )}
      </Awaited>
    </CheckCard>
  )
}
