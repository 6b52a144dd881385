import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { annasSession } from '../../test/fixtures/people'
import { ok } from '../../test/handlers/handler'
import { identityHandler } from '../../test/handlers/identity'
import { renderPage } from '../../test/renderPage'

describe('Mina medarbetare', () => {
  it('lists the staff with engagement and period', async () => {
    await renderPage('/staff')
    const row = await screen.findByRole('row', { name: /Dag Danielsson/ })
    expect(row).toHaveTextContent('Medicinsk sekreterare')
    expect(row).toHaveTextContent('1 maj 2023 – 20 sep. 2026')
    expect(row).toHaveTextContent('Pågående')
  })

  it('searches when the typing rests, and no address holds the name (ID-1)', async () => {
    const { user, router, server } = await renderPage('/staff')
    await screen.findByRole('row', { name: /Dag Danielsson/ })
    await user.type(screen.getByRole('searchbox'), 'bengt')
    await waitFor(() => expect(screen.queryByRole('row', { name: /Dag/ })).not.toBeInTheDocument())
    expect(screen.getByRole('row', { name: /Bengt/ })).toBeInTheDocument()
    expect(router.state.location.href).not.toContain('bengt')
    expect(server.received.map(({ query }) => query.toString()).join()).not.toContain('bengt')
  })

  it('returns to the search by Back', async () => {
    const { user, router } = await renderPage('/staff')
    await user.type(await screen.findByRole('searchbox'), 'bengt')
    await waitFor(() => expect(screen.queryByRole('row', { name: /Dag/ })).not.toBeInTheDocument())
    await user.click(screen.getByRole('link', { name: /Bengt/ }))
    await waitFor(() => expect(screen.queryByRole('searchbox')).not.toBeInTheDocument())
    act(() => router.history.back())
    expect(await screen.findByRole('searchbox')).toHaveValue('bengt')
    expect(screen.queryByRole('row', { name: /Dag/ })).not.toBeInTheDocument()
  })

  it('takes a name out of the address (ID-1)', async () => {
    const { router } = await renderPage('/staff?search=bengt')
    await screen.findByRole('row', { name: /Dag/ })
    expect(router.state.location.href).not.toContain('bengt')
  })

  it('filters by the state in the address', async () => {
    await renderPage('/staff?state=COMING')
    expect(await screen.findByRole('row', { name: /Cecilia/ })).toBeInTheDocument()
    expect(screen.queryByRole('row', { name: /Bengt/ })).not.toBeInTheDocument()
  })

  it('shows those without staff of their own everybody that their role lets them see', async () => {
    const { server } = await renderPage('/staff', { session: { ...annasSession, roles: ['AUDITOR'] } })
    expect(await screen.findByRole('heading', { level: 1, name: 'Medarbetare' })).toBeInTheDocument()
    await screen.findByRole('row', { name: /Bengt/ })
    expect(server.received.find(({ path }) => path === '/identity/v1/identities')?.query.get('scope')).toBe('all')
  })

  it('says what to do when there is nobody', async () => {
    await renderPage('/staff', {
      handlers: [
        identityHandler('get', '/identity/v1/identities', () => ok({ items: [], total: 0, limit: 50, offset: 0 })),
      ],
    })
    expect(await screen.findByText('Du har inga medarbetare här')).toBeInTheDocument()
  })
})
