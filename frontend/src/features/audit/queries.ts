import { infiniteQueryOptions } from '@tanstack/react-query'
import { newest, nextPage, type Places } from './merged'
import type { AuditFilter } from './services'

/** Rows of all services' logs together. Every question is itself on record, so none is asked without being wished. */
export function auditQuery(filter: AuditFilter) {
  return infiniteQueryOptions({
    queryKey: ['audit', 'rows', filter],
    queryFn: ({ pageParam, signal }) => nextPage(filter, pageParam, signal),
    initialPageParam: newest as Places,
    getNextPageParam: ({ next }) => next,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}
