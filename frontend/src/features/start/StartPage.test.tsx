import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { annasSession } from '../../test/fixtures/people'
import { ok, pageOf } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { protectionLifts } from '../../test/fixtures/protections'
import { protectionHandlers } from '../../test/handlers/protection'
import { renderPage } from '../../test/renderPage'

describe('Start', () => {
  it('counts what waits for the reader', async () => {
    await renderPage('/')
    expect(await screen.findByText('1 initialt lösenord väntar på att du hämtar det.')).toBeInTheDocument()
    expect(await screen.findByText('3 uppgifter i katalogen behöver rättas.')).toBeInTheDocument()
    expect(await screen.findByText('1 import väntar på ditt beslut.')).toBeInTheDocument()
    expect(await screen.findByText('1 roll väntar på ditt ja.')).toBeInTheDocument()
    expect(await screen.findByText('2 policyer väntar på att en andra administratör bekräftar.')).toBeInTheDocument()
    expect(await screen.findByText(/beställningar? att godkänna\.$/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Attestera' })).toHaveAttribute('href', '/attestations')
  })

  it('shows somebody without roles nothing but the own access (UI-1)', async () => {
    const { server } = await renderPage('/', {
      session: { ...annasSession, roles: [] },
      handlers: [orderHandler('get', '/order/v1/approvals', ({ query }) => ok(pageOf([], query)))],
    })
    expect(await screen.findByRole('heading', { name: 'Dina behörigheter' })).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Lösenord att hämta' })).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Väntar på ditt beslut' })).not.toBeInTheDocument()
    expect(server.received.map(({ path }) => path)).toEqual([
      '/identity/v1/session',
      '/identity/v1/maintenance-windows/announced',
      '/order/v1/approvals',
    ])
  })

  it('tells a protection officer what waits for a second yes, and names nobody (ID-9)', async () => {
    await renderPage('/', {
      session: { ...annasSession, roles: ['PROTECTION_OFFICER'] },
      handlers: protectionHandlers(protectionLifts),
    })
    expect(await screen.findByText('1 skydd väntar på ditt ja.')).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent('Eva Eriksson')
  })
})
