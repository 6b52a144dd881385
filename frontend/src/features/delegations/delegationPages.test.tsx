import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { bengt } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { refusal } from '../../test/handlers/handler'
import { identityHandler } from '../../test/handlers/identity'
import { renderPage } from '../../test/renderPage'
import { writeDay } from '../../test/writeDay'

type User = Awaited<ReturnType<typeof renderPage>>['user']

async function fillIn(user: User) {
  await user.click(await screen.findByRole('button', { name: /Till/ }))
  await user.click(await screen.findByRole('option', { name: /Bengt/ }))
  await writeDay(user, /^Första dag/, '2026-12-21')
  await writeDay(user, /^Sista dag/, '2027-01-10')
}

const delegate = { name: 'Delegera' }

describe('RO-2: delegations', () => {
  it('are listed: to whom one has lent the role, and whose one has', async () => {
    await renderPage('/delegations')
    const current = await screen.findByRole('row', { name: /Bengt Bergström/ })
    expect(current).toHaveTextContent(/16.nov\. 2026 – 30.nov\. 2026.*Gäller nu/)
    const [revoked, received] = screen.getAllByRole('row', { name: /Dag Danielsson/ })
    expect(revoked).toHaveTextContent('Återtagen')
    expect(received).toHaveTextContent('Gäller nu')
    expect(within(received ?? document.body).queryByRole('button')).not.toBeInTheDocument()
  })

  it('are taken back at once', async () => {
    const { user, server } = await renderPage('/delegations')
    await user.click(await screen.findByRole('button', { name: 'Återta från Bengt Bergström' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Återta' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.some(({ path }) => path.endsWith('/revocation'))).toBe(true)
    await waitFor(() => expect(screen.getByRole('row', { name: /Bengt Bergström/ })).toHaveTextContent('Återtagen'))
  })

  it('stand among what one has been assigned, as the manager role with whoever lent it', async () => {
    await renderPage('/profile')
    const row = await screen.findByRole('row', { name: /Delegering från Dag Danielsson/ })
    expect(row).toHaveTextContent(/Chef/)
    expect(row).toHaveTextContent(/16.nov\. 2026 – 30.nov\. 2026/)
  })

  it('are not in the menu of those who are nobody’s manager', async () => {
    await renderPage('/', { session: { ...annasSession, roles: ['AUDITOR'] } })
    expect(screen.queryByRole('link', { name: 'Delegeringar' })).not.toBeInTheDocument()
  })
})

describe('RO-2: delegating', () => {
  it('says what is covered, with the work that waits', async () => {
    await renderPage('/delegations/new')
    expect(await screen.findByText('De 12 personer som du är närmaste chef för:')).toBeInTheDocument()
    expect(await screen.findByText(/Att godkänna: \d+\. Lösenord att hämta: \d+\./)).toBeInTheDocument()
    expect(screen.getByText(/Ekonomisk attest ingår aldrig/)).toBeInTheDocument()
  })

  it('names other managers of the administration as such, where the organization lets them have it', async () => {
    const { user } = await renderPage('/delegations/new')
    const field = await screen.findByRole('button', { name: /Till/ })
    expect(field).toHaveAccessibleDescription('Dina medarbetare, och de andra cheferna i förvaltningen.')
    await user.click(field)
    expect(await screen.findByRole('option', { name: 'Dag Dahl, Avdelning 32, chef' })).toBeInTheDocument()
  })

  it('takes a person, days, and that protected people are included, and sends nothing before', async () => {
    const { user, server, router } = await renderPage('/delegations/new')
    await user.click(await screen.findByRole('button', delegate))
    expect(screen.getByText('Välj vem som ska ha rollen.')).toBeInTheDocument()
    expect(screen.getAllByText('Välj en dag.')).toHaveLength(2)
    await fillIn(user)
    await user.click(screen.getByRole('button', delegate))
    expect(screen.getByText('Bekräfta att personer med skyddad identitet omfattas.')).toBeInTheDocument()
    expect(server.received.filter(({ method, path }) => method === 'POST' && path.endsWith('/delegations'))).toEqual([])
    await user.click(screen.getByRole('checkbox', { name: /^Jag vet/ }))
    await user.click(screen.getByRole('button', delegate))
    await waitFor(() => expect(router.state.location.pathname).toBe('/delegations'))
    const asked = server.received.find(({ method, path }) => method === 'POST' && path.endsWith('/delegations'))
    expect(asked?.body).toEqual({
      delegateId: bengt,
      from: '2026-12-21',
      to: '2027-01-10',
      protectedIncluded: true,
    })
  })

  it('tells at the field what the service refuses', async () => {
    const violations = [{ field: 'to', rule: 'RO-2', message: 'At most 6 months' }]
    const { user } = await renderPage('/delegations/new', {
      handlers: [
        identityHandler('post', '/identity/v1/delegations', () =>
          refusal(422, 'invalid-request', 'Something breaks a rule', violations),
        ),
      ],
    })
    await fillIn(user)
    await user.click(screen.getByRole('checkbox', { name: /^Jag vet/ }))
    await user.click(screen.getByRole('button', delegate))
    const day = await screen.findByRole('group', { name: /^Sista dag/ })
    await waitFor(() => expect(day).toHaveAccessibleDescription(/Så länge kan rollen inte delegeras/))
  })
})
