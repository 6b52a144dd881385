import { keepPreviousData, queryOptions, useQueries } from '@tanstack/react-query'
import { answer, identityService } from './client'
import type { components } from './generated/identity'

export type Unit = components['schemas']['UnitView']

/** The organization changes once a day at most; asking again within minutes is no use. */
const STALE = 5 * 60_000

/** The units below one, or at the top when none is named. */
export function subunitsQuery(parentId?: string) {
  return queryOptions({
    queryKey: ['units', 'below', parentId ?? 'top'],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/units', { params: { query: { parentId } }, signal })),
    staleTime: STALE,
  })
}

export function unitSearchQuery(search: string) {
  return queryOptions({
    queryKey: ['units', 'search', search],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/units', { params: { query: { search } }, signal })),
    enabled: search !== '',
    placeholderData: keepPreviousData,
    staleTime: STALE,
  })
}

export function unitQuery(id: string) {
  return queryOptions({
    queryKey: ['units', 'one', id],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/units/{id}', { params: { path: { id } }, signal })),
    staleTime: STALE,
  })
}

export function administrationsQuery() {
  return queryOptions({
    queryKey: ['administrations'],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/administrations', { signal })),
    staleTime: STALE,
  })
}

export function titlesQuery() {
  return queryOptions({
    queryKey: ['titles'],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/titles', { signal })),
    staleTime: STALE,
  })
}

/** Names of units by id; one that is not known (yet) is missing. */
export function useUnitNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const wanted = [...new Set(ids)]
  const results = useQueries({ queries: wanted.map(unitQuery) })
  return new Map(results.flatMap(({ data }) => (data ? [[data.id, data.name] as const] : [])))
}
