import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useResourceNames } from '../../api/resources'
import { Awaited } from '../../components/Awaited'
import { Card } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { Pager } from '../../components/Pager'
import { PersonName } from '../../components/PersonName'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import {
  countsOf,
  violationCountsQuery,
  violationsQuery,
  type SeparatedPair,
  type Separation,
  type Violation,
} from './queries'

const PAGE = 20

/** Who holds both of what a separation keeps apart, pair by pair, since when, and what can be done about each. */
export function Violations({ separation: { name, separations } }: { separation: Separation }) {
  const { t, list } = useLanguage()
  const { nameOf } = useResourceNames()
  const counts = useQuery(violationCountsQuery()).data ?? []
  const broken = separations.filter((pair) => countsOf([pair], counts).length > 0)
  const titleOf = ({ oneResourceId, otherResourceId }: SeparatedPair) =>
    separations.length === 1 ? name : list([nameOf(oneResourceId), nameOf(otherResourceId)])
  return broken.map((pair) => (
    <OfPair key={pair.separationId} pair={pair} title={t('separations.whoOf', { name: titleOf(pair) })} />
  ))
}

function OfPair({ pair, title }: { pair: SeparatedPair; title: string }) {
  const { t } = useLanguage()
  const [page, setPage] = useState(1)
  const columns = useColumns(pair)
  return (
    <Card title={title}>
      <p>{t('separations.foundHelp')}</p>
      <Awaited query={useQuery(violationsQuery(pair.separationId, { limit: PAGE, offset: (page - 1) * PAGE }))}>
        {(violations) => (
          <>
            <DataTable caption={title} columns={columns} rows={violations.items} />
            <Pager {...violations} of={title} onPage={setPage} />
          </>
        )}
      </Awaited>
    </Card>
  )
}

function useColumns(pair: SeparatedPair): Column<Violation>[] {
  const { t, date } = useLanguage()
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('identities.person'),
        cell: ({ row }) => <PersonName id={row.original.identityId} linked />,
      },
      { id: 'found', header: t('separations.found'), cell: ({ row }) => date(row.original.foundOn) },
      {
        id: 'state',
        header: t('common.state'),
        cell: ({ row: { original } }) =>
          original.exceptedUntil === null ? (
            <StatusLabel tone="bad">{t('separations.withoutException')}</StatusLabel>
          ) : (
            <StatusLabel tone="attention">
              {t('separations.exceptedUntil', { date: date(original.exceptedUntil) })}
            </StatusLabel>
          ),
      },
      {
        id: 'mend',
        header: t('separations.mend'),
        cell: ({ row }) => <Mend violation={row.original} pair={pair} />,
      },
    ],
    [t, date, pair],
  )
}

/** What can be done: what an order gave is ended where it stands, on the person's page; what a policy gives, there. */
function Mend({ violation, pair }: { violation: Violation; pair: SeparatedPair }) {
  const { t, list } = useLanguage()
  const { nameOf } = useResourceNames()
  const ordered = [
    ...(violation.oneByOrder ? [pair.oneResourceId] : []),
    ...(violation.otherByOrder ? [pair.otherResourceId] : []),
  ]
  return ordered.length === 0
    ? t('separations.changePolicy')
    : t('separations.endOrder', { resources: list(ordered.map(nameOf), 'disjunction') })
}
