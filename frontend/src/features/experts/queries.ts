import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, orderService } from '../../api/client'
import type { components, paths } from '../../api/generated/order'

type Schemas = components['schemas']
export type Experts = Schemas['ExpertView']
export type News = Schemas['NewsBody']
export type SentNews = Schemas['NewsView']

type ListQuery = NonNullable<paths['/order/v1/experts']['get']['parameters']['query']>

export function expertsQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['experts', 'list', query],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/experts', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function expertSystemsQuery() {
  return queryOptions({
    queryKey: ['experts', 'systems'],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/experts/systems', { signal })),
  })
}

export function sendNews(body: News, idempotency: Record<string, string>): Promise<SentNews> {
  return answer(orderService.POST('/order/v1/experts/news', { body, headers: idempotency }))
}
