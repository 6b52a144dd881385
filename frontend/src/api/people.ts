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
        identityService.POST('/identity/v1/identities/searches', {
          params: { query: { limit: LISTED, offset: 0 } },
          body: { text: search, scope: 'all', state: null },
          signal,
        }),
      ),
    enabled: search.length > 1,
    placeholderData: keepPreviousData,
  })
}
