import { answer, identityService, notificationService, orderService, policyService } from '../../api/client'

/** Everything that the portal keeps about a person, from all services, as one file (GO-4). */
export async function extractOf(identityId: string): Promise<Blob> {
  const request = { body: { identityId } }
  const parts = await Promise.all([
    answer(identityService.POST('/identity/v1/data-extracts', request)),
    answer(orderService.POST('/order/v1/data-extracts', request)),
    answer(policyService.POST('/policy/v1/data-extracts', request)),
    answer(notificationService.POST('/notification/v1/data-extracts', request)),
  ])
  return new Blob([JSON.stringify(parts, null, 2)], { type: 'application/json' })
}
