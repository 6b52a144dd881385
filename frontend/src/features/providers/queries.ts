import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, orderService } from '../../api/client'
import type { components, paths } from '../../api/generated/order'

export type Provider = components['schemas']['ProviderView']

type ListQuery = NonNullable<paths['/order/v1/providers']['get']['parameters']['query']>

export function providersQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['providers', 'list', query],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/providers', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
