import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, identityService } from '../../api/client'
import type { components, paths } from '../../api/generated/identity'

export type Finding = components['schemas']['Finding']
/** The kinds that can be filtered by; one that is not listed here still shows, under the name the service gives it. */
export const findingKinds = [
  'UNKNOWN_LINE_MANAGER',
  'UNKNOWN_ENGAGEMENT_RESPONSIBLE',
  'UNIT_NOT_IN_TREE',
  'TWO_PRIMARIES',
  'END_BEFORE_START',
  'MISSING_MAIL',
  'WRONG_CHECK_DIGIT',
  'COLLIDING_ADMINISTRATION_CODES',
  'NO_MANAGER_FOUND',
  'MANAGER_CIRCLE',
] as const

type ListQuery = NonNullable<paths['/identity/v1/findings']['get']['parameters']['query']>

export function findingsQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['findings', 'list', query],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/findings', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
