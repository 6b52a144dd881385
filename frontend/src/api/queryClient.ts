import { QueryClient } from '@tanstack/react-query'
import { asProblem } from './problem'

const ATTEMPTS = 3

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Refusals are final; only what may pass by itself is asked again.
        retry: (failures, error) => failures < ATTEMPTS - 1 && asProblem(error).passing,
        retryDelay: (failures) => 400 * 2 ** failures,
      },
      mutations: { retry: false },
    },
  })
}
