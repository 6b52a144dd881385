import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, identityService } from '../../api/client'
import type { Block } from '../../api/blocks'
import type { paths } from '../../api/generated/identity'

/** The states that can be filtered by. */
export const blockStates = ['BLOCKED', 'LIFT_PROPOSED', 'LIFTED'] as const satisfies readonly Block['state'][]

type ListQuery = NonNullable<paths['/identity/v1/blocks']['get']['parameters']['query']>

/** The blocks of people over whose access the reader has a say; what waits for a second yes comes first (AS-5). */
export function blocksQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['blocks', 'list', query],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/blocks', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
