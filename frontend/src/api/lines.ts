import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, orderService } from './client'
import type { components, paths } from './generated/order'

export type LineRow = components['schemas']['LineRow']
export type LineState = components['schemas']['LineState']

type LineQuery = NonNullable<paths['/order/v1/lines']['get']['parameters']['query']>

/** Order lines: where each stands, and who has it now (OR-10). */
export function linesQuery(query: LineQuery) {
  return queryOptions({
    queryKey: ['lines', 'list', query],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/lines', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
