import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query'
import { answer, identityService } from '../api/client'
import type { components } from '../api/generated/identity'
import { asProblem } from '../api/problem'

export type Session = components['schemas']['SessionView']

/** Who is signed in; null when nobody is. */
export function sessionQuery() {
  return queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        return await answer(identityService.GET('/identity/v1/session', { signal }))
      } catch (failure) {
        if (asProblem(failure).status === 401) return null
        throw failure
      }
    },
    staleTime: 60_000,
  })
}

/** The session of a page that is only shown to somebody signed in. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery())
  if (!data) throw new Error('Only for pages that the shell shows to somebody signed in')
  return data
}

/** Nothing that was fetched for one person may be left for the next at the same screen. */
export function forgetSession(queryClient: QueryClient): void {
  const { queryKey } = sessionQuery()
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] })
  queryClient.setQueryData(queryKey, null)
}

/** Where signing in starts; it ends at the page that was asked for. */
export function signInAddress(returnTo: string): string {
  return `/identity/v1/sign-in?returnTo=${encodeURIComponent(returnTo)}`
}

export function endSession(): Promise<unknown> {
  return answer(identityService.DELETE('/identity/v1/session'))
}

export function endAllSessions(): Promise<unknown> {
  return answer(identityService.DELETE('/identity/v1/sessions'))
}
