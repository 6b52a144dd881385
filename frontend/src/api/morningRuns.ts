import { queryOptions } from '@tanstack/react-query'
import { answer, policyService } from './client'
import type { components } from './generated/policy'

export type MorningRun = components['schemas']['MorningRunView']

/** When changes take effect in each administration: at once, or at a set time of the day (PO-3). */
export function morningRunsQuery() {
  return queryOptions({
    queryKey: ['morning-runs'],
    queryFn: ({ signal }) => answer(policyService.GET('/policy/v1/morning-runs', { signal })),
  })
}

/** Sets the time, `HH:mm`; null lets changes take effect at once. Refused when somebody has changed it meanwhile. */
export function setMorningRun({ administrationCode, version }: MorningRun, setTime: string | null): Promise<unknown> {
  return answer(
    policyService.PUT('/policy/v1/morning-runs/{administrationCode}', {
      params: { path: { administrationCode }, header: { 'If-Match': `"${version}"` } },
      body: { setTime },
    }),
  )
}
