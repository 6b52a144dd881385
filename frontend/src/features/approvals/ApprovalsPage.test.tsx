import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { approvals } from '../../test/fixtures/approvals'
import { combine, managersStep, ownersStep, separation } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { ok } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

function card(name: RegExp) {
  return screen.findByRole('region', { name })
}

describe('AP-3: what awaits one', () => {
  it('tells what it is about and why it came here, and a protected person only as such (ID-9)', async () => {
    await renderPage('/approvals')
    const [first, second] = await screen.findAllByRole('region', { name: /Lifecare/ })
    expect(first).toHaveTextContent('Behörighetens ägare: Behörigheten kräver det')
    expect(first).toHaveTextContent('Undersköterska')
    expect(first).toHaveTextContent('Brådskande')
    expect(second).toHaveTextContent('Medarbetare med skyddad identitet')
    expect(second).toHaveTextContent('Har väntat länge')
  })

  it('tells that a yes is to an exception from what nobody may have together, and the reason (PO-9)', async () => {
    const exception = {
      separationId: separation,
      name: 'Bevilja och betala ut',
      why: 'Ingen gör båda.',
      otherResourceId: combine,
      reason: 'Semestervikarie',
    }
    const [first] = approvals
    if (!first) throw new Error('There is none')
    const asked = { ...first, kind: 'POLICY_ADMINISTRATOR' as const, why: 'separation', exceptions: [exception] }
    await renderPage('/approvals', {
      handlers: [
        orderHandler('get', '/order/v1/approvals', () => ok({ items: [asked], total: 1, limit: 50, offset: 0 })),
      ],
    })
    const shown = await card(/Lifecare/)
    expect(shown).toHaveTextContent('SIS-funktionen: Undantag')
    expect(shown).toHaveTextContent('mottagaren har eller ska få Combine. Ingen gör båda.')
    expect(shown).toHaveTextContent('Skäl för undantaget: Semestervikarie')
  })

  it('is paged by the address, so that Back returns to it (UI-3)', async () => {
    const pages: (string | null)[] = []
    const { user } = await renderPage('/approvals?page=2', {
      handlers: [
        orderHandler('get', '/order/v1/approvals', ({ query }) => {
          pages.push(query.get('offset'))
          return ok({ items: approvals, total: 52, limit: 50, offset: Number(query.get('offset')) })
        }),
      ],
    })
    await user.click(await screen.findByRole('button', { name: 'Föregående' }))
    await waitFor(() => expect(pages).toEqual(['50', '0']))
  })

  it('is decided by pressing, never by coming to the page', async () => {
    const { user, server } = await renderPage('/approvals')
    const [first] = await screen.findAllByRole('button', { name: 'Godkänn' })
    expect(server.received.some(({ path }) => path.endsWith('/decisions'))).toBe(false)
    if (first) await user.click(first)
    expect(await screen.findByText('1 beslut är sparat.')).toBeInTheDocument()
    expect(server.received.find(({ path }) => path.endsWith('/decisions'))?.body).toEqual({
      stepIds: [ownersStep],
      decision: { decision: 'APPROVED', reason: null, to: null },
    })
  })

  it('is rejected only with a reason, many at once', async () => {
    const { user, server } = await renderPage('/approvals')
    await user.click(await screen.findByRole('checkbox', { name: 'Välj alla på sidan' }))
    await user.click(screen.getByRole('button', { name: 'Avslå 2 valda' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Avslå' }))
    expect(dialog.getByText('Skriv ett skäl.')).toBeInTheDocument()
    await user.type(dialog.getByRole('textbox'), 'Fel enhet')
    await user.click(dialog.getByRole('button', { name: 'Avslå' }))
    expect(await screen.findByText('Inget väntar på dig')).toBeInTheDocument()
    expect(server.received.find(({ path }) => path.endsWith('/decisions'))?.body).toEqual({
      stepIds: [ownersStep, managersStep],
      decision: { decision: 'REJECTED', reason: 'Fel enhet', to: null },
    })
  })

  it('that somebody else has decided tells what, by whom and when (AP-5)', async () => {
    const { user } = await renderPage('/approvals', {
      handlers: [
        orderHandler('post', '/order/v1/approvals/decisions', () =>
          ok({ results: [{ stepId: managersStep, status: 409, problem: 'step-decided', detail: 'FULFILLED' }] }),
        ),
      ],
    })
    const cards = await screen.findAllByRole('region', { name: /Lifecare/ })
    const second = cards[1]
    if (second) await user.click(within(second).getByRole('button', { name: 'Godkänn' }))
    const alert = await screen.findByRole('alert')
    await waitFor(() => expect(alert).toHaveTextContent(/Redan godkänt av Anna Andersson, 19 nov\. 2026/))
  })

  it('can be asked about, and goes on waiting', async () => {
    const { user, server } = await renderPage('/approvals')
    const [first] = await screen.findAllByRole('button', { name: 'Fråga' })
    if (first) await user.click(first)
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox'), 'Hela avdelningen?')
    await user.click(dialog.getByRole('button', { name: 'Fråga' }))
    expect(await screen.findByText(/Frågan är ställd/)).toBeInTheDocument()
    expect(server.received.find(({ path }) => path.endsWith('/question'))?.body).toEqual({ text: 'Hela avdelningen?' })
  })

  it('can only be read below assurance level 3', async () => {
    await renderPage('/approvals', { session: { ...annasSession, assuranceLevel: 2 } })
    expect(await screen.findByText(/tillitsnivå 3/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Godkänn' })).not.toBeInTheDocument()
  })
})

describe('AP-2: economic attestation', () => {
  it('has a page of its own, with the cost and who pays', async () => {
    await renderPage('/attestations', { language: 'en' })
    const region = await card(/Workplace account \(Standard\)/)
    expect(region).toHaveTextContent('SEK 125 a month')
    expect(region).toHaveTextContent('31450')
    expect(region).toHaveTextContent('Ordered by hand, at a cost')
  })
})
