import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { asProblem } from '../api/problem'
import { Loading } from './Loading'
import { ProblemAlert } from './ProblemAlert'

interface AwaitedProps<Data> {
  query: UseQueryResult<Data>
  /** Words of the page's own for kinds of problem that it knows more about. */
  words?: Record<string, string>
  children: (data: Data) => ReactNode
}

/** What a query brings: the content when it is there, else that it is on its way, or why it will not come. */
export function Awaited<Data>({ query, words, children }: AwaitedProps<Data>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) {
    return (
      <ProblemAlert
        problem={asProblem(query.error)}
        {...(words ? { words } : {})}
        onRetry={() => void query.refetch()}
      />
    )
  }
  return <Loading />
}
