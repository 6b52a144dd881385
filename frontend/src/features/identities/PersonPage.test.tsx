import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { bengt, dag, id, protectedPerson } from '../../test/fixtures/ids'
import { annasSession, bengtEnds, bengtsPage, protectedPage } from '../../test/fixtures/people'
import { ok } from '../../test/handlers/handler'
import { identityHandler } from '../../test/handlers/identity'
import { renderPage } from '../../test/renderPage'

describe("A person's page", () => {
  it('shows assigned access with level, validity, state and reasons (AS-1)', async () => {
    await renderPage(`/people/${bengt}`)
    const table = await screen.findByRole('table', { name: 'Tilldelade behörigheter' })
    const row = await within(table).findByRole('row', { name: /Arbetsplatskonto/ })
    expect(await within(row).findByText('Standard')).toBeInTheDocument()
    expect(row).toHaveTextContent('från 1 feb. 2020, tills vidare')
    expect(row).toHaveTextContent('Aktiv')
    expect(within(row).getByRole('link', { name: 'Tilldelningspolicy' })).toBeInTheDocument()
  })

  it('hints at another engagement without saying which (RO-8)', async () => {
    await renderPage(`/people/${bengt}`, { language: 'en' })
    expect(await screen.findByText(/Order, another engagement/)).toBeInTheDocument()
  })

  it('shows engagements with the nearest manager and how that manager was found', async () => {
    await renderPage(`/people/${bengt}`)
    expect(await screen.findByText('Anna Andersson (närmaste linjechef)')).toBeInTheDocument()
    expect(screen.getByText('Ingen chef hittades')).toBeInTheDocument()
  })

  it('leads whoever answers for the person to an order for them (OR-2)', async () => {
    const { user, server } = await renderPage(`/people/${bengt}`)
    await user.click(await screen.findByRole('link', { name: 'Beställ åt Bengt Bergström' }))
    await screen.findByRole('heading', { level: 1, name: 'Beställ' })
    await waitFor(() => expect(screen.getByRole('checkbox', { name: /Bengt/ })).toBeChecked())
    await user.click(await screen.findByRole('button', { name: 'Välj Combine' }))
    await waitFor(() => expect(server.received.some(({ path }) => path === '/order/v1/orders')).toBe(true))
    expect(screen.getByRole('checkbox', { name: /Bengt/ })).toBeChecked()
  })

  it('leads nobody else there', async () => {
    await renderPage(`/people/${bengt}`, { session: { ...annasSession, identityId: dag } })
    await screen.findByText('Anna Andersson (närmaste linjechef)')
    expect(screen.queryByRole('link', { name: /^Beställ åt/ })).not.toBeInTheDocument()
  })

  it('says the same of a person who does not exist as of one that may not be seen', async () => {
    await renderPage(`/people/${id('a1', 99)}`)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Personen finns inte, eller så får du inte se uppgifterna.',
    )
  })
})

describe('AS-7: an engagement that ends soon', () => {
  it('is bridged by whoever answers for it, within its bounds and with a reason', async () => {
    const ending = { ...bengtsPage, engagements: [bengtEnds] }
    const { user, server } = await renderPage(`/people/${bengt}`, {
      handlers: [
        identityHandler('get', '/identity/v1/identities/{id}', () => ok(ending)),
        identityHandler('post', '/identity/v1/bridges', () => ({
          status: 201,
          body: { engagementId: bengtEnds.id, from: '2026-09-12', to: '2026-09-26' },
        })),
      ],
    })
    await user.click(await screen.findByRole('button', { name: 'Förläng åtkomsten' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('Efter 12 sep. 2026, senast 26 sep. 2026.')
    await user.click(within(dialog).getByRole('button', { name: 'Förläng åtkomsten' }))
    expect(server.received.some(({ path }) => path === '/identity/v1/bridges')).toBe(false)
    await user.type(within(dialog).getByRole('textbox'), 'Förlängningen är på väg')
    await user.click(within(dialog).getByRole('button', { name: 'Förläng åtkomsten' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    const sent = server.received.find(({ path }) => path === '/identity/v1/bridges')
    expect(sent?.body).toEqual({
      engagementId: bengtEnds.id,
      to: '2026-09-26',
      reason: 'Förlängningen är på väg',
    })
  })

  it('is offered to nobody else, and says until when the catalogue had it once that is done', async () => {
    const bridged = { ...bengtEnds, to: '2026-09-26', bridgedFrom: '2026-09-12', bridgeable: false }
    await renderPage(`/people/${bengt}`, {
      handlers: [
        identityHandler('get', '/identity/v1/identities/{id}', () => ok({ ...bengtsPage, engagements: [bridged] })),
      ],
    })
    expect(await screen.findByText('Katalogen anger 12 sep. 2026 som sista dag')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Förläng åtkomsten' })).not.toBeInTheDocument()
  })
})

describe('ID-9: a protected person', () => {
  it('is opened only with a reason, and nothing is told before', async () => {
    const { user, server } = await renderPage(`/people/${protectedPerson}`)
    await user.click(await screen.findByRole('button', { name: 'Öppna i 15 minuter' }))
    expect(await screen.findAllByText('Skriv varför, minst fem tecken.')).not.toHaveLength(0)
    await user.type(screen.getByRole('textbox'), 'Kort')
    await user.click(screen.getByRole('button', { name: 'Öppna i 15 minuter' }))
    expect(await screen.findAllByText('Skriv varför, minst fem tecken.')).not.toHaveLength(0)
    expect(server.received.some(({ path }) => path.endsWith('/disclosures'))).toBe(false)
    await user.clear(screen.getByRole('textbox'))
    expect(document.body).not.toHaveTextContent('Eva Eriksson')
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus())

    await user.type(screen.getByRole('textbox'), 'Byte av schema')
    await user.click(screen.getByRole('button', { name: 'Öppna i 15 minuter' }))
    expect(await screen.findByRole('heading', { name: 'Eva Eriksson' })).toHaveFocus()
    const disclosure = server.received.find(({ path }) => path.endsWith('/disclosures'))
    expect(disclosure?.body).toEqual({ reason: 'Byte av schema' })
    expect(disclosure?.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/)
  })

  it.each([
    { actions: [], shown: 0 },
    { actions: ['SEE_ASSIGNMENTS'], shown: 1 },
  ] as const)('shows what the person has only where the viewer may see it: $actions', async ({ actions, shown }) => {
    await renderPage(`/people/${protectedPerson}`, {
      handlers: [
        identityHandler('get', '/identity/v1/identities/{id}', () => ok({ ...protectedPage, actions: [...actions] })),
      ],
    })
    await screen.findByRole('heading', { name: 'Engagemang' })
    expect(screen.queryAllByRole('heading', { name: 'Tilldelade behörigheter' })).toHaveLength(shown)
  })

  it('is not named in the title of the window', async () => {
    await renderPage(`/people/${protectedPerson}`)
    expect(document.title).toBe('Medarbetare – Behörighetsportalen')
  })

  it('cannot be opened below assurance level 3 (SI-2)', async () => {
    await renderPage(`/people/${protectedPerson}`, { session: { ...annasSession, assuranceLevel: 2 } })
    expect(await screen.findByText(/lägre tillitsnivå/)).toBeInTheDocument()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })
})
