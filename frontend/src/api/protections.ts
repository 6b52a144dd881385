import { queryOptions } from '@tanstack/react-query'
import { answer, identityService } from './client'
import type { components } from './generated/identity'

export type ProtectionLift = components['schemas']['ProtectionLiftView']
export type ProtectionLiftAction = components['schemas']['ProtectionLiftAction']

/** How somebody's protection stands, and what the viewer may do about it (ID-9). */
export function protectionStandingQuery(identityId: string) {
  return queryOptions({
    queryKey: ['protections', 'standing', identityId],
    queryFn: ({ signal }) =>
      answer(
        identityService.GET('/identity/v1/protection-lifts/standing', { params: { query: { identityId } }, signal }),
      ),
  })
}

export function proposeProtectionLift(identityId: string, reason: string): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/protection-lifts', { body: { identityId, reason } }))
}

export function confirmProtectionLift(id: string): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/protection-lifts/{id}/confirmation', { params: { path: { id } } }))
}

export function refuseProtectionLift(id: string): Promise<unknown> {
  return answer(identityService.POST('/identity/v1/protection-lifts/{id}/refusal', { params: { path: { id } } }))
}
