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
import { violationsQuery, type Separation, type Violation } from './queries'

const PAGE = 20

/** Who holds both of a separation, since when, and what can be done about each. */
export function Violations({ separation }: { separation: Separation }) {
  const { t } = useLanguage()
  const [page, setPage] = useState(1)
  const columns = useColumns(separation)
  const title = t('separations.whoOf', { name: separation.name })
  return (
    <Card title={title}>
      <p>{t('separations.foundHelp')}</p>
      <Awaited query={useQuery(violationsQuery(separation.id, { limit: PAGE, offset: (page - 1) * PAGE }))}>
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

function useColumns(separation: Separation): Column<Violation>[] {
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
        cell: ({ row }) => <Mend violation={row.original} separation={separation} />,
      },
    ],
    [t, date, separation],
  )
}

/** What can be done: what an order gave is ended where it stands, on the person's page; what a policy gives, there. */
function Mend({ violation, separation }: { violation: Violation; separation: Separation }) {
  const { t, list } = useLanguage()
  const { nameOf } = useResourceNames()
  const ordered = [
    ...(violation.oneByOrder ? [separation.oneResourceId] : []),
    ...(violation.otherByOrder ? [separation.otherResourceId] : []),
  ]
  return ordered.length === 0
    ? t('separations.changePolicy')
    : t('separations.endOrder', { resources: list(ordered.map(nameOf), 'disjunction') })
}
