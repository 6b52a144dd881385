import { queryOptions } from '@tanstack/react-query'
import { answer, identityService } from './client'
import type { components } from './generated/identity'

export type Block = components['schemas']['BlockView']
export type BlockAction = components['schemas']['BlockAction']
export type BlockStanding = components['schemas']['Standing']

/** Whether somebody's access is stopped, and what the viewer may do about it (AS-5). */
export function standingQuery(identityId: string) {
  return queryOptions({
    queryKey: ['blocks', 'standing', identityId],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/blocks/standing', { params: { query: { identityId } }, signal })),
  })
}

export function block(
  body: components['schemas']['BlockRequest'],
  idempotency: Record<string, string>,
): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/blocks', { body, headers: idempotency }))
}

export function proposeLift(id: string, reason: string): Promise<unknown> {
  return answer(
    identityService.POST('/identity/v1/blocks/{id}/lift-proposal', { params: { path: { id } }, body: { reason } }),
  )
}

export function confirmLift(id: string): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/blocks/{id}/lift-confirmation', { params: { path: { id } } }))
}

export function refuseLift(id: string): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/blocks/{id}/lift-refusal', { params: { path: { id } } }))
}
