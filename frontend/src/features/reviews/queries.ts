import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, orderService } from '../../api/client'
import type { components, paths } from '../../api/generated/order'

type Schemas = components['schemas']
export type Review = Schemas['ReviewView']
export type ReviewDetail = Schemas['ReviewDetail']
export type ReviewItem = Schemas['ReviewItem']
export type ReviewAnswer = Schemas['ReviewAnswer']

type ListQuery = NonNullable<paths['/order/v1/reviews']['get']['parameters']['query']>

export function reviewsQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['reviews', 'list', query],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/reviews', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function reviewQuery(id: string) {
  return queryOptions({
    queryKey: ['reviews', id],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/reviews/{id}', { params: { path: { id } }, signal })),
  })
}

/** Answers about one thing, which is carried out at once. */
export function answerReview(
  id: string,
  lineId: string,
  given: ReviewAnswer,
  to: string | null,
): Promise<ReviewDetail> {
  return answer(
    orderService.POST('/order/v1/reviews/{id}/items/{lineId}/answer', {
      params: { path: { id, lineId } },
      body: { answer: given, to },
    }),
  )
}
