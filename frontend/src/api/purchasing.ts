import { queryOptions, useQuery } from '@tanstack/react-query'
import { answer, orderService } from './client'

/** The systems in which costs can be attested besides the portal; few, and seldom others. */
export function purchasingSystemsQuery() {
  return queryOptions({
    queryKey: ['purchasingSystems'],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/purchasing-systems', { signal })),
    staleTime: 5 * 60_000,
  })
}

/** What people call the purchasing system of that code. */
export function usePurchasingSystemName(): (code: string) => string {
  const { data } = useQuery(purchasingSystemsQuery())
  return (code) => data?.find((system) => system.code === code)?.name ?? code
}
