import { queryOptions } from '@tanstack/react-query'
import { answer, identityService } from './client'
import type { components } from './generated/identity'

export type AnnouncedMaintenance = components['schemas']['AnnouncedMaintenance']

const FIVE_MINUTES = 300_000

/** Maintenance that everybody is told of: what is near, what goes on, what has just been (NO-2, NO-3). */
export function announcedMaintenanceQuery() {
  return queryOptions({
    queryKey: ['maintenance', 'announced'],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/maintenance-windows/announced', { signal })),
    staleTime: FIVE_MINUTES,
    refetchInterval: FIVE_MINUTES,
  })
}
