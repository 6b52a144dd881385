import type { components, paths } from '../../api/generated/order'
import { confirmations, reaches } from '../fixtures/confirmations'
import { handlersOf, ok, pageOf, refusal, type Handler } from './handler'

const confirmationHandler = handlersOf<paths>()

/** What has no end, which forgets what was answered; and what reaches one's unit, until it is ended. */
export function confirmationHandlers(): Handler[] {
  const asked = new Map(confirmations.map((one) => [one.lineId, one]))
  const reaching = new Map(reaches.map((one) => [one.lineId, one]))
  return [
    confirmationHandler('get', '/order/v1/confirmations', ({ query }) => ok(pageOf([...asked.values()], query))),
    confirmationHandler('post', '/order/v1/confirmations/{lineId}/answer', ({ params, body }) => {
      const lineId = params['lineId'] ?? ''
      if (!asked.delete(lineId)) return refusal(409, 'not-asked')
      const { answer } = body as components['schemas']['AnswerBody']
      return ok({ lineId, state: answer === 'KEEP' ? ('ACTIVE' as const) : ('AWAITING_END' as const) })
    }),
    confirmationHandler('get', '/order/v1/reaches', ({ query }) => ok(pageOf([...reaching.values()], query))),
    confirmationHandler('post', '/order/v1/reaches/endings', ({ body }) => {
      const { lineIds } = body as components['schemas']['EndingsBody']
      if (!lineIds.every((lineId) => reaching.delete(lineId))) return refusal(404, 'not-found')
      return ok({ ended: lineIds.length })
    }),
  ]
}
