import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { annasSession } from '../../test/fixtures/people'
import { refusal } from '../../test/handlers/handler'
import { identityHandler } from '../../test/handlers/identity'
import { maintenanceIs } from '../../test/handlers/maintenance'
import { renderPage } from '../../test/renderPage'

/** Writes a day and a time, `YYYYMMDDHHMM`, into the field of that name. */
async function writeMoment(user: UserEvent, label: RegExp, moment: string): Promise<void> {
  const [first] = within(screen.getByRole('group', { name: label })).getAllByRole('spinbutton')
  if (first) await user.click(first)
  await user.keyboard(moment)
}

describe('NO-3: maintenance windows', () => {
  it('are listed with when, why and how they stand', async () => {
    await renderPage('/maintenance')
    const open = await screen.findByRole('row', { name: /Pågår/ })
    expect(open).toHaveTextContent('Uppgradering av portalen.')
    expect(within(open).getByRole('button', { name: /^Stäng underhållet .* nu$/ })).toBeInTheDocument()
    expect(screen.getByRole('row', { name: /Inställt.*–$/ })).toHaveTextContent('Inställt av')
  })

  it('are planned in Swedish time', async () => {
    const { user, server } = await renderPage('/maintenance')
    await user.click(await screen.findByRole('button', { name: 'Planera underhåll' }))
    await user.click(screen.getByRole('button', { name: 'Planera' }))
    expect(await screen.findByText('Skriv dag och klockslag.')).toBeInTheDocument()
    await writeMoment(user, /^Börjar/, '202701120900')
    await writeMoment(user, /^Slutar/, '202701121700')
    await user.type(screen.getByRole('textbox', { name: /på svenska/ }), 'Uppgradering')
    await user.type(screen.getByRole('textbox', { name: /på engelska/ }), 'Upgrade')
    await user.click(screen.getByRole('button', { name: 'Planera' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.find(({ method, path }) => method === 'POST' && path.endsWith('-windows'))?.body).toEqual({
      startsAt: '2027-01-12T08:00:00.000Z',
      endsAt: '2027-01-12T16:00:00.000Z',
      reasonSv: 'Uppgradering',
      reasonEn: 'Upgrade',
    })
  })

  it('are closed early, and what came in between is told', async () => {
    const { user, server } = await renderPage('/maintenance', {
      handlers: [
        identityHandler('post', '/identity/v1/maintenance-windows/{id}/closing', () =>
          refusal(409, 'maintenance-over'),
        ),
      ],
    })
    await user.click(await screen.findByRole('button', { name: /^Stäng underhållet/ }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Stäng nu' }))
    expect(await screen.findByText('Underhållet är redan slut.')).toBeInTheDocument()
    expect(server.received.some(({ path }) => path.endsWith('/closing'))).toBe(true)
  })

  it('keep their beginning once they are open, and are changed by who has seen the last version (API-1)', async () => {
    const { user, server } = await renderPage('/maintenance')
    const open = await screen.findByRole('row', { name: /Pågår/ })
    await user.click(within(open).getByRole('button', { name: /^Ändra/ }))
    const start = screen.getByRole('group', { name: /^Börjar/ })
    expect(within(start).getAllByRole('spinbutton')[0]).toHaveAttribute('aria-disabled', 'true')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    const sent = server.received.find(({ method }) => method === 'PUT')
    expect(sent?.headers.get('If-Match')).toBe('"0"')
    expect(sent?.body).toMatchObject({ startsAt: '2026-09-01T07:00:00Z' })
  })

  it('are planned by nobody at a lower assurance level (SI-2)', async () => {
    await renderPage('/maintenance', { session: { ...annasSession, assuranceLevel: 2 } })
    expect(await screen.findByText(/kan inte planera underhåll/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Planera underhåll' })).not.toBeInTheDocument()
  })
})

describe('NO-2: everybody is told of maintenance', () => {
  const employee = { ...annasSession, roles: [] }

  it('beforehand on every page, with why and what it means', async () => {
    await renderPage('/profile', { session: employee, handlers: [maintenanceIs('PLANNED')] })
    expect(await screen.findByText(/^Planerat underhåll 1 sep/)).toBeInTheDocument()
    expect(screen.getByText('Uppgradering av portalen.')).toBeInTheDocument()
    expect(screen.getByText(/^Portalen fungerar/)).toBeInTheDocument()
  })

  it('while it goes on, in the language of the one who reads', async () => {
    await renderPage('/profile', { session: employee, language: 'en', handlers: [maintenanceIs('OPEN')] })
    expect(await screen.findByText(/^Maintenance until 1 Sep/)).toBeInTheDocument()
    expect(screen.getByText(/^An upgrade of the portal\./)).toBeInTheDocument()
  })

  it('on the start page for a while when it is over, and nowhere else', async () => {
    const { router } = await renderPage('/', { session: employee, handlers: [maintenanceIs('CLOSED')] })
    expect(await screen.findByText(/^Underhållet är klart sedan 1 sep/)).toBeInTheDocument()
    await router.navigate({ to: '/profile' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Min profil' })).toBeInTheDocument()
    expect(screen.queryByText(/Underhållet är klart/)).not.toBeInTheDocument()
  })
})
