import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, orderService } from '../../api/client'
import type { components, paths } from '../../api/generated/order'

export type Reach = components['schemas']['ReachView']

type ListQuery = NonNullable<paths['/order/v1/reaches']['get']['parameters']['query']>

export function reachesQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['reaches', 'list', query],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/reaches', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function endReaches(lineIds: string[], reason: string): Promise<unknown> {
  return answer(orderService.POST('/order/v1/reaches/endings', { body: { lineIds, reason } }))
}
