import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { anna, bengt, protectedPerson } from '../test/fixtures/ids'
import { annasSession } from '../test/fixtures/people'
import { portalHandlers } from '../test/handlers/portal'
import { createServer, installServer } from '../test/server'
import { useNames } from './names'
import { createQueryClient } from './queryClient'

it('Names that one page needs are asked for in one request, and a person one may not see has none (ID-9)', async () => {
  const server = createServer(portalHandlers(annasSession))
  installServer(server)
  const client = createQueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )

  const { result } = renderHook(() => [useNames([anna, bengt, anna]), useNames([protectedPerson, null])] as const, {
    wrapper,
  })
  await waitFor(() => expect(result.current[0].size).toBe(2))

  expect(result.current[0].get(bengt)?.displayName).toBe('Bengt Bergström')
  expect(result.current[1].get(protectedPerson)).toBeNull()
  expect(server.received).toHaveLength(1)
  expect(server.received[0]?.body).toEqual({ ids: [anna, bengt, protectedPerson] })
})
