import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, identityService } from '../../api/client'
import type { components, paths } from '../../api/generated/identity'

export type Finding = components['schemas']['FindingView']
/** The kinds that can be filtered by. */
export const findingKinds = [
  'UNKNOWN_LINE_MANAGER',
  'UNIT_NOT_IN_TREE',
  'TWO_PRIMARIES',
  'MISSING_MAIL',
  'WRONG_CHECK_DIGIT',
  'COLLIDING_ADMINISTRATION_CODES',
  'NO_NEAREST_MANAGER',
  'REGISTERED_BESIDES',
] as const satisfies readonly Finding['kind'][]

type ListQuery = NonNullable<paths['/identity/v1/findings']['get']['parameters']['query']>

export function findingsQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['findings', 'list', query],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/findings', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
