import { queryOptions } from '@tanstack/react-query'
import { answer, identityService } from './client'
import type { components } from './generated/identity'

type Schemas = components['schemas']
export type SavedView = Schemas['SavedViewView']

/** All that the viewer has; there are never more than fifty. */
export function savedViewsQuery() {
  return queryOptions({
    queryKey: ['saved-views'],
    queryFn: async ({ signal }) => (await answer(identityService.GET('/identity/v1/saved-views', { signal }))).items,
    staleTime: 5 * 60_000,
  })
}

export function saveView(body: Schemas['SavedViewRequest'], idempotency: Record<string, string>): Promise<SavedView> {
  return answer(identityService.POST('/identity/v1/saved-views', { body, headers: idempotency }))
}

export function changeView(id: string, body: Schemas['SavedViewChange']): Promise<SavedView> {
  return answer(identityService.PUT('/identity/v1/saved-views/{id}', { params: { path: { id } }, body }))
}

export function deleteView(id: string): Promise<unknown> {
  return answer(identityService.DELETE('/identity/v1/saved-views/{id}', { params: { path: { id } } }))
}

/** An address's filter, always written the same way: without which page of the list it is. */
export function filterIn(search: string): string {
  const parameters = new URLSearchParams(search)
  parameters.delete('page')
  parameters.sort()
  return parameters.toString()
}
