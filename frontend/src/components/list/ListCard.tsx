import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Awaited } from '../Awaited'
import { Card } from '../Card'
import { EmptyState } from '../EmptyState'
import { Filters } from '../Filters'
import { Pager } from '../Pager'
import { useTurn } from './narrow'
import { SavedViews } from './SavedViews'

interface Page<Row> {
  items: Row[]
  total: number
  limit: number
  offset: number
}

interface ListCardProps<Row> {
  /** The fields that narrow the list; a list that has none has no saved views either. */
  filters?: ReactNode
  query: UseQueryResult<Page<Row>>
  /** What is said when there is nothing. */
  none: { title: string; help: string }
  children: (rows: Row[]) => ReactNode
}

/** A list whose filter and page the address holds: what narrows it, the rows, and the way to more of them. */
export function ListCard<Row>({ filters, query, none, children }: ListCardProps<Row>) {
  const turn = useTurn()
  return (
    <Card>
      {filters && (
        <Filters>
          {filters}
          <SavedViews />
        </Filters>
      )}
      <Awaited query={query}>
        {(page) =>
          page.total === 0 ? (
            <EmptyState title={none.title}>{none.help}</EmptyState>
          ) : (
            <>
              {children(page.items)}
              <Pager {...page} onPage={turn} />
            </>
          )
        }
      </Awaited>
    </Card>
  )
}
