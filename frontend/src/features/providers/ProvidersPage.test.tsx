import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { annasSession } from '../../test/fixtures/people'
import { renderPage } from '../../test/renderPage'

describe('RO-4: providers', () => {
  it('are listed with who orders there, and flagged where they are too few', async () => {
    const { user, server } = await renderPage('/providers')
    expect(await screen.findByRole('row', { name: /Folktandvården.*Bengt Bergström.*För få/ })).toBeInTheDocument()
    expect(screen.getByRole('row', { name: /Norrsjö sjukhus.*Räcker/ })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /Visa/ }))
    await user.click(await screen.findByRole('option', { name: 'Där beställare saknas' }))
    await waitFor(() => expect(screen.queryByRole('row', { name: /Norrsjö sjukhus/ })).not.toBeInTheDocument())
    expect(server.received.some(({ path }) => path === '/order/v1/providers')).toBe(true)
  })

  it('tell an orderer on the start page where nobody else orders', async () => {
    await renderPage('/', { session: { ...annasSession, roles: ['ORDERER'] } })
    expect(await screen.findByText('Folktandvården har för få beställare.')).toBeInTheDocument()
  })
})
