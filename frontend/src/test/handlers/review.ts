import type { components, paths } from '../../api/generated/order'
import { anna } from '../fixtures/ids'
import { review } from '../fixtures/reviews'
import { handlersOf, ok, pageOf, refusal, type Handler } from './handler'

const reviewHandler = handlersOf<paths>()

/** One review, which remembers what was answered. */
export function reviewHandlers(): Handler[] {
  let { items } = review
  const now = (): typeof review => ({
    review: { ...review.review, answered: items.filter(({ answer }) => answer !== null).length },
    items,
  })
  return [
    reviewHandler('get', '/order/v1/reviews', ({ query }) => {
      const { review: one } = now()
      return ok(pageOf(one.answered < one.total ? [one] : [], query))
    }),
    reviewHandler('get', '/order/v1/reviews/{id}', () => ok(now())),
    reviewHandler('post', '/order/v1/reviews/{id}/items/{lineId}/answer', ({ params, body }) => {
      const { answer, to } = body as components['schemas']['ReviewAnswerBody']
      const index = items.findIndex(({ lineId, answer: given }) => lineId === params['lineId'] && given === null)
      const asked = items[index]
      if (!asked) return refusal(409, 'not-asked')
      const answered = { answer, to: to ?? asked.to, answeredBy: anna, answeredAt: '2026-11-27T08:00:00Z' }
      items = items.with(index, { ...asked, ...answered })
      return ok(now())
    }),
  ]
}
