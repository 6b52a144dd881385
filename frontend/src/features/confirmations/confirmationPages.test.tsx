import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { activeLine } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { refusal } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

describe('OR-7: what has no end', () => {
  it('waits on the start page, and is kept with one press', async () => {
    const { user, server } = await renderPage('/')
    expect(await screen.findByText('2 behörigheter utan slutdatum behöver ditt svar.')).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Svara' }))
    await user.click(await screen.findByRole('button', { name: /^Behåll Lifecare, ärende 1987/ }))
    await waitFor(() => expect(screen.queryByRole('row', { name: /1987/ })).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith(`/${activeLine}/answer`))?.body).toEqual({ answer: 'KEEP' })
  })

  it('is ended after it was asked once more', async () => {
    const { user, server } = await renderPage('/confirmations')
    await user.click(await screen.findByRole('button', { name: /^Avsluta Lifecare/ }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/avslutas i dag/)).toBeInTheDocument()
    await user.click(dialog.getByRole('button', { name: 'Avsluta' }))
    await waitFor(() => expect(screen.queryByRole('row', { name: /1987/ })).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith('/answer'))?.body).toEqual({ answer: 'END' })
  })

  it('that somebody else has answered meanwhile says so', async () => {
    const { user } = await renderPage('/confirmations', {
      handlers: [orderHandler('post', '/order/v1/confirmations/{lineId}/answer', () => refusal(409, 'not-asked'))],
    })
    await user.click(await screen.findByRole('button', { name: /^Behåll Lifecare/ }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Frågan är redan besvarad')
  })

  it('is read, not answered, with a card of level 2 (SI-2)', async () => {
    await renderPage('/confirmations', { session: { ...annasSession, assuranceLevel: 2 } })
    expect(await screen.findByRole('row', { name: /1987/ })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Behåll/ })).not.toBeInTheDocument()
  })
})
