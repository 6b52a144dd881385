import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, identityService } from '../../api/client'
import type { paths } from '../../api/generated/identity'
import type { ProtectionLift } from '../../api/protections'

/** The states that can be filtered by. */
export const liftStates = ['PROPOSED', 'LIFTED', 'REFUSED'] as const satisfies readonly ProtectionLift['state'][]

type ListQuery = NonNullable<paths['/identity/v1/protection-lifts']['get']['parameters']['query']>

/** Protections that are to be lifted, or were; what waits for a second yes comes first (ID-9). */
export function protectionLiftsQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['protections', 'list', query],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/protection-lifts', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
