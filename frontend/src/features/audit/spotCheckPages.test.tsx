import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { spotCheck } from '../../test/fixtures/audit'
import { annasSession } from '../../test/fixtures/people'
import { refusal } from '../../test/handlers/handler'
import { identityHandler } from '../../test/handlers/identity'
import { renderPage } from '../../test/renderPage'

const auditor = { ...annasSession, roles: ['AUDITOR'] }
const address = `/audit/spot-checks/notification/${spotCheck.id}`

describe('Stickprov (GO-2)', () => {
  it('lists what has been drawn and how far it has come, and who is away', async () => {
    const away = identityHandler('get', '/identity/v1/audit-spot-checks', () => refusal(503, 'temporarily-unavailable'))
    await renderPage('/audit/spot-checks', { session: auditor, handlers: [away] })
    const row = await screen.findByRole('row', { name: /1 av 3, 1 att följa upp/ })
    expect(row).toHaveTextContent('Lösenord')
    expect(screen.getByText(/^Personer och inloggning:/)).toBeInTheDocument()
  })

  it('does not draw without a period', async () => {
    const { user, server } = await renderPage('/audit/spot-checks', { session: auditor })
    await user.click(await screen.findByRole('button', { name: 'Dra rader' }))
    expect(screen.getAllByText('Välj en dag.')).toHaveLength(2)
    expect(server.received.filter(({ method, path }) => method === 'POST' && path.endsWith('spot-checks'))).toEqual([])
  })

  it('lets nobody review what concerns themselves, or what has been reviewed', async () => {
    await renderPage(address, { session: auditor })
    expect(await screen.findByText(/den gäller dig/)).toBeInTheDocument()
    expect(screen.getByText('Varför under semestern?')).toBeInTheDocument()
    expect(screen.getAllByRole('button', { name: /^Granska/ })).toHaveLength(1)
  })

  it('keeps a verdict, which takes words when something is to be followed up', async () => {
    const { user, server } = await renderPage(address, { session: auditor })
    await user.click(await screen.findByRole('button', { name: /^Granska/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: /Bedömning/ }))
    await user.click(await screen.findByRole('option', { name: 'Följs upp' }))
    await user.click(within(dialog).getByRole('button', { name: 'Spara bedömningen' }))
    expect(await within(dialog).findByText('Skriv vad som ska följas upp.')).toBeInTheDocument()
    await user.type(within(dialog).getByRole('textbox', { name: /Kommentar/ }), 'Fråga chefen')
    await user.click(within(dialog).getByRole('button', { name: 'Spara bedömningen' }))
    expect(await screen.findByText('Fråga chefen')).toBeInTheDocument()
    expect(server.received.find(({ path }) => path.endsWith('/reviews'))?.body).toEqual({
      rowId: spotCheck.rows[1]?.row.id,
      verdict: 'TO_BE_FOLLOWED_UP',
      remark: 'Fråga chefen',
    })
    expect(screen.queryByRole('button', { name: /^Granska/ })).not.toBeInTheDocument()
  })

  it('knows no log that does not exist', async () => {
    await renderPage(`/audit/spot-checks/nothing/${spotCheck.id}`, { session: auditor })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/finns inte|hittades inte/i)
  })
})
