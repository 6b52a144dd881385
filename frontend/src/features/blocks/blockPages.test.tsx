import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { bengt } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { renderPage } from '../../test/renderPage'

describe('AS-5: blocks', () => {
  it('lists who is blocked, by whom and why, and who waits for a second yes', async () => {
    await renderPage('/blocks')
    const table = await screen.findByRole('table', { name: 'Spärrade personer' })
    const waiting = await within(table).findByRole('row', { name: /Cecilia/ })
    expect(waiting).toHaveTextContent('Väntar på ett andra ja')
    expect(waiting).toHaveTextContent('Kortet är återfunnet.')
    expect(within(waiting).getByRole('button', { name: /^Häv spärren för Cecilia/ })).toBeInTheDocument()
    const standing = await within(table).findByRole('row', { name: /Dag/ })
    expect(standing).toHaveTextContent('Kort och dator är stulna.')
    expect(within(standing).queryByRole('button', { name: /^Häv/ })).not.toBeInTheDocument()
  })

  it('is confirmed by the second person, and is gone from those that stand', async () => {
    const { user, server } = await renderPage('/blocks')
    await user.click(await screen.findByRole('button', { name: /^Häv spärren för Cecilia/ }))
    await user.click(await screen.findByRole('button', { name: 'Häv spärren' }))
    await waitFor(() => expect(screen.queryByRole('row', { name: /Cecilia/ })).not.toBeInTheDocument())
    expect(server.received.some(({ path }) => path.endsWith('/lift-confirmation'))).toBe(true)
  })

  it('tells a system administrator with a low level why nothing can be lifted', async () => {
    await renderPage('/blocks', { session: { ...annasSession, assuranceLevel: 2 } })
    expect(await screen.findByText(/lägre tillitsnivå och kan inte häva spärrar/)).toBeInTheDocument()
  })
})

describe("AS-5: a person's page", () => {
  it('blocks with a reason after saying in plain words what stops', async () => {
    const { user, server } = await renderPage(`/people/${bengt}`)
    await user.click(await screen.findByRole('button', { name: 'Spärra Bengt Bergström' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('Kontot stängs av i katalogen')
    await user.click(within(dialog).getByRole('button', { name: 'Spärra' }))
    expect(server.received.some(({ path, method }) => path === '/identity/v1/blocks' && method === 'POST')).toBe(false)
    await user.type(within(dialog).getByRole('textbox'), 'Stulen dator')
    await user.click(within(dialog).getByRole('button', { name: 'Spärra' }))
    expect(await screen.findByText('Personen är spärrad')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Spärra Bengt Bergström' })).not.toBeInTheDocument()
    const sent = server.received.find(({ path, method }) => path === '/identity/v1/blocks' && method === 'POST')
    expect(sent?.body).toEqual({ identityId: bengt, reason: 'Stulen dator' })
    expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/)
  })

  it('proposes to lift with a reason, and then waits for somebody else', async () => {
    const { user } = await renderPage('/blocks')
    await user.click(await screen.findByRole('button', { name: /^Föreslå att häva spärren för Dag/ }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'Återfunnen')
    await user.click(within(dialog).getByRole('button', { name: 'Föreslå att häva' }))
    const row = await screen.findByRole('row', { name: /Dag.*Återfunnen/ })
    expect(row).toHaveTextContent('Väntar på ett andra ja')
    expect(within(row).queryByRole('button', { name: /^Häv spärren/ })).not.toBeInTheDocument()
  })
})

describe('AS-5: signing in', () => {
  it('tells somebody who is blocked so in plain words', async () => {
    await renderPage('/?signIn=blocked', { session: null })
    expect(await screen.findByRole('alert')).toHaveTextContent('Din åtkomst är spärrad')
  })
})
