import { queryOptions } from '@tanstack/react-query'
import { answer, identityService } from './client'
import type { components } from './generated/identity'

export type Delegation = components['schemas']['DelegationView']

/** More than anybody has; what has not ended comes first. */
const LISTED = 200

/** The delegations that the viewer has made or has (RO-2). */
export function delegationsQuery() {
  return queryOptions({
    queryKey: ['delegations', 'list'],
    queryFn: ({ signal }) =>
      answer(
        identityService.GET('/identity/v1/delegations', { params: { query: { limit: LISTED, offset: 0 } }, signal }),
      ),
  })
}
