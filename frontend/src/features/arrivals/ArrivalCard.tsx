import { Link } from '@tanstack/react-router'
import type { LineRow } from '../../api/lines'
import { useWishName } from '../../api/resources'
import { ButtonLink } from '../../components/Button'
import { ButtonRow } from '../../components/ButtonRow'
import { Card, Stack } from '../../components/Card'
import { LineStateLabel } from '../../components/LineStateLabel'
import { Notice } from '../../components/Notice'
import { StatusLabel } from '../../components/StatusLabel'
import { WhoHasIt } from '../../components/WhoHasIt'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Access, Arrival } from './queries'

interface ArrivalCardProps {
  arrival: Arrival
  /** What is ordered and waits for somebody. */
  held: LineRow[]
  /** The initial password that waits for the reader already. */
  passwordId: string | undefined
}

/** What somebody will have on the first day, what stops the rest, and who can do something about it. */
export function ArrivalCard({ arrival, held, passwordId }: ArrivalCardProps) {
  const { t, date } = useLanguage()
  const works = arrival.access.filter((one) => one.works && !arrival.blocked)
  const stopped = arrival.access.filter((one) => !one.works)
  const isReady = works.length > 0 && stopped.length === 0 && held.length === 0
  return (
    <Card
      title={t('arrivals.starts', { name: arrival.displayName, day: date(arrival.firstDay) })}
      beside={
        <StatusLabel tone={isReady ? 'good' : 'attention'}>
          {t(isReady ? 'arrivals.ready' : 'arrivals.notReady')}
        </StatusLabel>
      }
    >
      <Stack>
        <p>{[arrival.title, arrival.unitName].filter(Boolean).join(', ')}</p>
        {arrival.blocked && <Notice tone="warning">{t('arrivals.blocked')}</Notice>}
        <section>
          <h3>{t('arrivals.works')}</h3>
          {works.length === 0 ? <p>{t('arrivals.nothing')}</p> : <Works access={works} />}
          {passwordId === undefined && arrival.passwordToFetch && !arrival.blocked && (
            <p>{t('arrivals.password', { day: date(arrival.firstDay) })}</p>
          )}
        </section>
        {(stopped.length > 0 || held.length > 0) && (
          <section>
            <h3>{t('arrivals.stopped')}</h3>
            <ul>
              {stopped.map((access) => (
                <Stopped key={access.resourceId} access={access} />
              ))}
              {held.map((line) => (
                <Held key={line.id} line={line} />
              ))}
            </ul>
          </section>
        )}
        <ButtonRow>
          {passwordId !== undefined && (
            <ButtonLink to="/passwords/$id" params={{ id: passwordId }}>
              {t('arrivals.fetch')}
            </ButtonLink>
          )}
          <ButtonLink to="/order" search={{ recipient: arrival.identityId }}>
            {t('arrivals.order')}
          </ButtonLink>
          <ButtonLink
            to="/explanation"
            search={{ person: arrival.identityId, date: arrival.firstDay }}
            variant="secondary"
          >
            {t('explanations.ask')}
          </ButtonLink>
          <ButtonLink to="/people/$id" params={{ id: arrival.identityId }} variant="secondary">
            {t('arrivals.person')}
          </ButtonLink>
        </ButtonRow>
      </Stack>
    </Card>
  )
}

function Works({ access }: { access: Access[] }) {
  const wishName = useWishName()
  return (
    <ul>
      {access.map((one) => (
        <li key={one.resourceId}>{wishName(one)}</li>
      ))}
    </ul>
  )
}

/** What the directory or another target refuses; the portal tries again by itself. */
function Stopped({ access }: { access: Access }) {
  const { t } = useLanguage()
  const name = useWishName()(access)
  return (
    <li>
      {name}: {t(`assignments.states.${access.state}`)}
      {access.lastError !== null && `, ${access.lastError}`}. {t('arrivals.serviceDesk')}
    </li>
  )
}

/** What waits for somebody: who can let it go on, and the case where one reminds them. */
function Held({ line }: { line: LineRow }) {
  const { t } = useLanguage()
  const name = useWishName()(line)
  return (
    <li>
      {name} <LineStateLabel state={line.state} /> <WhoHasIt line={line} nobody="" />{' '}
      <Link to="/lines/$id" params={{ id: line.id }}>
        {t('arrivals.case', { number: String(line.caseNumber) })}
      </Link>
    </li>
  )
}
