import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Awaited } from '../../components/Awaited'
import { Card } from '../../components/Card'
import { useLanguage } from '../../i18n/LanguageProvider'
import { comingAndEnding, todayInSweden } from './comingAndEnding'
import { staffQuery, type StaffMember } from './queries'
import styles from './StaffCards.module.css'

export function StaffCards() {
  const { t, date } = useLanguage()
  const [today] = useState(() => todayInSweden(new Date()))
  const query = useQuery(staffQuery())
  return (
    <>
      <Card title={t('start.coming')}>
        <Awaited query={query}>
          {({ items }) => (
            <StaffList
              people={comingAndEnding(items, today).coming}
              none={t('start.comingNone')}
              when={(person) => person.from && t('start.starts', { date: date(person.from) })}
              more={<Link to="/arrivals">{t('start.comingLink')}</Link>}
            />
          )}
        </Awaited>
      </Card>
      <Card title={t('start.ending')}>
        <Awaited query={query}>
          {({ items }) => (
            <StaffList
              people={comingAndEnding(items, today).ending}
              none={t('start.endingNone')}
              when={(person) => person.to && t('start.ends', { date: date(person.to) })}
            />
          )}
        </Awaited>
      </Card>
    </>
  )
}

/** As many as fit in a card; the rest are a click away. */
const SHOWN = 5

interface StaffListProps {
  people: readonly StaffMember[]
  none: string
  when: (person: StaffMember) => string | null | undefined
  more?: ReactNode
}

function StaffList({ people, none, when, more }: StaffListProps) {
  const { t } = useLanguage()
  if (people.length === 0) return <p>{none}</p>
  return (
    <>
      <ul className={styles.list}>
        {people.slice(0, SHOWN).map((person) => (
          <li key={`${person.id} ${person.from ?? ''}`}>
            <Link to="/people/$id" params={{ id: person.id }}>
              {person.displayName}
            </Link>{' '}
            <span className={styles.when}>{when(person)}</span>
          </li>
        ))}
      </ul>
      {more}
      {people.length > SHOWN && <Link to="/staff">{t('start.staffLink')}</Link>}
    </>
  )
}
