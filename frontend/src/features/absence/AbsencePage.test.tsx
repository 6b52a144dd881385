import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { annasPage } from '../../test/fixtures/people'
import { ok } from '../../test/handlers/handler'
import { identityHandler } from '../../test/handlers/identity'
import { renderPage } from '../../test/renderPage'
import { writeDay } from '../../test/writeDay'

const christmas = '/absence?from=2026-12-19&to=2027-01-10'

describe('RO-9: before an absence', () => {
  it('asks for the days, which the address keeps', async () => {
    const { user, router } = await renderPage('/absence')
    expect(await screen.findByText('När är du borta?')).toBeInTheDocument()
    await writeDay(user, /^Första dag/, '2026-12-21')
    await writeDay(user, /^Sista dag/, '2027-01-10')
    await screen.findByRole('region', { name: 'Chefsrollen' })
    expect(router.state.location.search).toEqual({ from: '2026-12-21', to: '2027-01-10' })
  })

  it('has the days of an absence that the catalogue knows of', async () => {
    const absence = { from: '2099-06-22', to: '2099-07-19' }
    const engagements = annasPage.engagements.map((one) => Object.assign({}, one, { absence }))
    await renderPage('/absence', {
      handlers: [identityHandler('get', '/identity/v1/identities/{id}', () => ok({ ...annasPage, engagements }))],
    })
    expect(await screen.findByText('Dagarna kommer från katalogen.')).toBeInTheDocument()
    expect(await screen.findByRole('region', { name: 'Chefsrollen' })).toBeInTheDocument()
  })

  it('names who has the role, and leads to a delegation for the days on which nobody has', async () => {
    const { user, router } = await renderPage(christmas)
    const role = await screen.findByRole('region', { name: 'Chefsrollen' })
    expect(await within(role).findByText('Cecilia Carlsson-Lindqvist')).toBeInTheDocument()
    expect(within(role).getByText('Att ordna')).toBeInTheDocument()
    await user.click(within(role).getByRole('link', { name: 'Delegera chefsrollen' }))
    await screen.findByRole('heading', { level: 1, name: 'Delegera chefsrollen' })
    expect(router.state.location.pathname).toBe('/delegations/new')
    const day = await screen.findByRole('group', { name: /^Sista dag/ })
    expect(
      within(day)
        .getAllByRole('spinbutton')
        .map((part) => part.textContent),
    ).toEqual(['2026', '12', '20'])
  })

  it('tells which lists and units lack a stand-in, and by whom the others are covered', async () => {
    await renderPage(christmas)
    const attestation = await screen.findByRole('region', { name: 'Ekonomisk attest' })
    expect(await within(attestation).findByText(/Akuten: Bengt Bergström|Bengt Bergström/)).toBeInTheDocument()
    expect(within(attestation).getByText(/ingen ersättare/)).toBeInTheDocument()
    const orderers = screen.getByRole('region', { name: 'Beställare på enheterna' })
    expect(await within(orderers).findByText(/bara en/)).toBeInTheDocument()
  })

  it('shows what waits for the reader, with the way to it', async () => {
    await renderPage(christmas)
    const waiting = await screen.findByRole('region', { name: 'Väntar på dig' })
    expect(await within(waiting).findByRole('link', { name: 'Att godkänna' })).toHaveAttribute('href', '/approvals')
    const passwords = screen.getByRole('region', { name: 'Lösenord att hämta' })
    expect(await within(passwords).findByRole('link', { name: 'Hämta lösenord' })).toBeInTheDocument()
  })

  it('says that all is seen to where it is', async () => {
    await renderPage('/absence?from=2026-12-22&to=2027-01-10')
    const role = await screen.findByRole('region', { name: 'Chefsrollen' })
    expect(await within(role).findByText('Ordnat')).toBeInTheDocument()
    expect(within(role).queryByRole('link')).not.toBeInTheDocument()
  })
})
