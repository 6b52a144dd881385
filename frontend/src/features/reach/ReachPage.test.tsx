import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ok, pageOf } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

describe('OR-7: others’ access at one’s unit', () => {
  it('is listed with who ordered it, for which unit and how long', async () => {
    await renderPage('/reach')
    const row = await screen.findByRole('row', { name: /2050.*Lifecare.*Avdelning 31/ })
    expect(row).toHaveTextContent('2050')
    expect(row).toHaveTextContent(/2026.*2027/)
  })

  it('is said to be none where there is none', async () => {
    await renderPage('/reach', {
      language: 'en',
      handlers: [orderHandler('get', '/order/v1/reaches', ({ query }) => ok(pageOf([], query)))],
    })
    expect(await screen.findByText('Nobody of another unit has ordered access at yours')).toBeInTheDocument()
  })
})

describe('AS-6: access to my unit', () => {
  it('is told by whom: an outsider, from where', async () => {
    await renderPage('/reach')
    const row = await screen.findByRole('row', { name: /ärende 2050.*Cecilia.*Tandvård/i })
    expect(row).toHaveTextContent('Utomstående')
  })

  it('is ended with one press and a reason', async () => {
    const { user, server } = await renderPage('/reach')
    await user.click(await screen.findByRole('button', { name: 'Avsluta Lifecare, ärende 2050' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: /Skäl/ }), 'Uppdraget är slut')
    await user.click(dialog.getByRole('button', { name: 'Avsluta' }))
    await waitFor(() => expect(screen.queryByRole('row', { name: /2050/ })).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith('/endings'))?.body).toMatchObject({
      reason: 'Uppdraget är slut',
    })
    expect(screen.getByRole('row', { name: /2044/ })).toBeInTheDocument()
  })

  it('is ended for several at once', async () => {
    const { user, server } = await renderPage('/reach')
    await user.click(await screen.findByRole('checkbox', { name: 'Ärende 2050' }))
    await user.click(screen.getByRole('checkbox', { name: 'Ärende 2044' }))
    await user.click(screen.getByRole('button', { name: 'Avsluta 2 valda' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: /Skäl/ }), 'Uppdraget är slut')
    await user.click(dialog.getByRole('button', { name: 'Avsluta' }))
    expect(await screen.findByText('Ingen på en annan enhet har beställd behörighet vid din')).toBeInTheDocument()
    expect(server.received.filter(({ path }) => path.endsWith('/endings'))).toHaveLength(1)
  })
})
