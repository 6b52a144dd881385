import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { bengt } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { renderPage } from '../../test/renderPage'

describe('RO-6: who may do what', () => {
  it('is listed with what it is limited to, and why', async () => {
    await renderPage('/roles')
    const given = await screen.findByRole('row', { name: /Dag.*Bengt Bergström/ })
    expect(given).toHaveTextContent('Handläggare')
    expect(given).toHaveTextContent('Given av två, på förslag av')
    expect(screen.queryByText('Katalogen anger personen som chef')).not.toBeInTheDocument()
  })

  it('tells of managers and orderers when asked', async () => {
    const { server } = await renderPage('/roles?kind=ORDERER')
    expect(await screen.findByRole('row', { name: /Cecilia.*Avdelning 31/ })).toHaveTextContent('Beställd och godkänd')
    expect(server.received.some(({ path }) => path === '/identity/v1/roles')).toBe(true)
  })
})

describe('RO-6: roles are given by two', () => {
  it('by a proposal that says who, what and why', async () => {
    const { user, server } = await renderPage('/roles/appointments')
    await user.click(await screen.findByRole('button', { name: 'Föreslå en roll' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Föreslå' }))
    expect(dialog.getByText('Välj en person.')).toBeInTheDocument()
    expect(server.received.some(({ method, path }) => method === 'POST' && path.endsWith('appointments'))).toBe(false)
    await user.type(dialog.getByRole('combobox'), 'Bengt')
    await user.click(await screen.findByRole('option', { name: /^Bengt/ }))
    await user.keyboard('{Escape}')
    await user.click(dialog.getByRole('button', { name: /Roll/ }))
    await user.click(await screen.findByRole('option', { name: 'Granskare' }))
    await user.type(dialog.getByRole('textbox', { name: /Skäl/ }), 'Ny internrevisor')
    await user.click(dialog.getByRole('button', { name: 'Föreslå' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    const sent = server.received.find(({ method, path }) => method === 'POST' && path.endsWith('appointments'))
    expect(sent?.body).toEqual({
      identityId: bengt,
      role: 'AUDITOR',
      administrationCode: null,
      to: null,
      reason: 'Ny internrevisor',
    })
    expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/)
  })

  it('by the second one, who sees who proposed it and why', async () => {
    const { user, server } = await renderPage('/roles/appointments')
    const row = await screen.findByRole('row', { name: /Cecilia.*Bengt Bergström/ })
    expect(row).toHaveTextContent('Börjar i servicedesk.')
    await user.click(within(row).getByRole('button', { name: /^Bekräfta rollen Servicedesk för Cecilia/ }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bekräfta' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Bekräfta rollen/ })).not.toBeInTheDocument())
    expect(server.received.some(({ path }) => path.endsWith('/confirmation'))).toBe(true)
  })

  it('and ended by one', async () => {
    const { user } = await renderPage('/roles/appointments')
    await user.click(await screen.findByRole('button', { name: /^Avsluta rollen Handläggare för Dag/ }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Avsluta' }))
    expect(await screen.findByRole('row', { name: /Dag.*Upphörd/ })).toBeInTheDocument()
  })

  it('and read by an auditor, who proposes nothing', async () => {
    await renderPage('/roles/appointments', { session: { ...annasSession, roles: ['AUDITOR'] } })
    expect(await screen.findByRole('row', { name: /Cecilia/ })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Föreslå en roll' })).not.toBeInTheDocument()
  })
})
