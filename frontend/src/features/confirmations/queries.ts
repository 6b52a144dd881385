import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, orderService } from '../../api/client'
import type { components, paths } from '../../api/generated/order'

type Schemas = components['schemas']
export type Confirmation = Schemas['ConfirmationView']
export type Answer = Schemas['AnswerBody']['answer']

type ListQuery = NonNullable<paths['/order/v1/confirmations']['get']['parameters']['query']>

export function confirmationsQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['confirmations', 'list', query],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/confirmations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function answerConfirmation(lineId: string, given: Answer): Promise<unknown> {
  return answer(
    orderService.POST('/order/v1/confirmations/{lineId}/answer', {
      params: { path: { lineId } },
      body: { answer: given },
    }),
  )
}
