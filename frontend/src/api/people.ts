import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, identityService } from './client'

/** Enough to choose from; typing more narrows them. */
const LISTED = 20

/** People whom the viewer may see, by part of a name. */
export function peopleQuery(search: string) {
  return queryOptions({
    queryKey: ['identities', 'list', 'by-name', search],
    queryFn: ({ signal }) =>
      answer(
        identityService.GET('/identity/v1/identities', {
          params: { query: { search, scope: 'all', limit: LISTED, offset: 0 } },
          signal,
        }),
      ),
    enabled: search.length > 1,
    placeholderData: keepPreviousData,
  })
}
