import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { arrival } from '../../test/fixtures/arrivals'
import { waitingPassword } from '../../test/fixtures/ids'
import { ok, pageOf } from '../../test/handlers/handler'
import { identityHandler } from '../../test/handlers/identity'
import { notificationHandler } from '../../test/handlers/notification'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

describe('AS-3: the day-one view', () => {
  it('tells what works on the first day, what stops the rest and who has it', async () => {
    await renderPage('/arrivals')
    const card = within(await screen.findByRole('region', { name: /^Cecilia Carlsson-Lindqvist börjar/ }))
    expect(card.getByText('Något fattas')).toBeInTheDocument()
    expect(await card.findByText('Arbetsplatskonto (Standard)')).toBeInTheDocument()
    expect(await card.findByText(/^Gemensam mapp Avdelning 31: Misslyckad/)).toBeInTheDocument()
    const waiting = card.getByRole('link', { name: /^Öppna ärende/ }).closest('li')
    expect(waiting).toHaveTextContent(/Lifecare.*Väntar på godkännande/)
  })

  it('says when everything is ready, and leads to why', async () => {
    const ready = [arrival({ access: arrival({}).access.filter(({ works }) => works) })]
    const { user } = await renderPage('/arrivals', {
      handlers: [
        identityHandler('get', '/identity/v1/arrivals', ({ query }) => ok(pageOf(ready, query))),
        orderHandler('get', '/order/v1/lines', ({ query }) => ok(pageOf([], query))),
      ],
    })
    expect(await screen.findByText('Klart')).toBeInTheDocument()
    expect(screen.queryByText('Det här hindras')).not.toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Fråga varför' }))
    expect(await screen.findByRole('heading', { name: 'Varför, eller varför inte?' })).toBeInTheDocument()
  })

  it('says that nothing works for somebody who is blocked', async () => {
    const blocked = [arrival({ blocked: true })]
    await renderPage('/arrivals', {
      handlers: [identityHandler('get', '/identity/v1/arrivals', ({ query }) => ok(pageOf(blocked, query)))],
    })
    expect(await screen.findByText(/^Personen är spärrad/)).toBeInTheDocument()
    expect(screen.getByText('Inget är planerat till första dagen.')).toBeInTheDocument()
    expect(screen.queryByText(/^Det initiala lösenordet/)).not.toBeInTheDocument()
  })

  it('leads to the initial password once it waits, and says from which day before that', async () => {
    await renderPage('/arrivals')
    expect(await screen.findByRole('link', { name: 'Hämta lösenordet' })).toHaveAttribute(
      'href',
      expect.stringContaining(waitingPassword),
    )
    expect(screen.queryByText(/^Det initiala lösenordet/)).not.toBeInTheDocument()
    cleanup()
    await renderPage('/arrivals', {
      handlers: [notificationHandler('get', '/notification/v1/passwords', ({ query }) => ok(pageOf([], query)))],
    })
    expect(await screen.findByText(/^Det initiala lösenordet hämtar du från och med/)).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Hämta lösenordet' })).not.toBeInTheDocument()
  })

  it('is reached from the start page', async () => {
    const { user } = await renderPage('/')
    await user.click(await screen.findByRole('link', { name: 'Så blir första dagen' }))
    expect(await screen.findByRole('heading', { name: 'Första dagen' })).toBeInTheDocument()
  })
})
