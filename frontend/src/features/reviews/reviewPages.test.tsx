import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { activeLine, movedReview, openLine } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { refusal } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

const address = `/reviews/${movedReview}`

describe('GO-1: a review at a change of unit', () => {
  it('waits on the start page, with how far it has come', async () => {
    const { user } = await renderPage('/')
    expect(
      await screen.findByText('1 medarbetare har bytt enhet och har behörigheter att gå igenom.'),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Gå igenom' }))
    expect(await screen.findByRole('row', { name: /Bengt Bergström/ })).toHaveTextContent('0 av 2 besvarade.')
  })

  it('tells what is unusual, and is answered one by one; what is left can wait', async () => {
    const { user, server } = await renderPage(address)
    expect(await screen.findByRole('row', { name: /1987/ })).toHaveTextContent('Ovanlig på enheten')
    await user.click(await screen.findByRole('button', { name: /^Behåll Lifecare, ärende 1987/ }))
    expect(await screen.findByText(/1 av 2 besvarade\./)).toBeInTheDocument()
    expect(screen.getByRole('row', { name: /1987/ })).toHaveTextContent('Behålls')
    expect(screen.getByRole('button', { name: /^Avsluta .+ärende 1990/ })).toBeInTheDocument()
    expect(server.received.find(({ path }) => path.endsWith(`/${activeLine}/answer`))?.body).toEqual({
      answer: 'KEEP',
      to: null,
    })
  })

  it('ends something after asking once more, and is done with the last answer', async () => {
    const { user } = await renderPage(address)
    await user.click(await screen.findByRole('button', { name: /^Behåll .+1990/ }))
    await screen.findByText(/1 av 2 besvarade\./)
    await user.click(screen.getByRole('button', { name: /^Avsluta Lifecare/ }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Avsluta' }))
    expect(await screen.findByText(/Genomgången är klar\./)).toBeInTheDocument()
  })

  it('gives something another last day', async () => {
    const { user, server } = await renderPage(address)
    await user.click(await screen.findByRole('button', { name: /^Ändra slutdatum för .+1990/ }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Spara' }))
    expect(dialog.getByText('Välj en dag.')).toBeInTheDocument()
    const [year] = dialog.getAllByRole('spinbutton')
    await user.click(year as HTMLElement)
    await user.keyboard('20270131')
    await user.click(dialog.getByRole('button', { name: 'Spara' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith(`/${openLine}/answer`))?.body).toEqual({
      answer: 'CHANGE_PERIOD',
      to: '2027-01-31',
    })
  })

  it('that somebody else has answered meanwhile says so', async () => {
    const { user } = await renderPage(address, {
      handlers: [orderHandler('post', '/order/v1/reviews/{id}/items/{lineId}/answer', () => refusal(409, 'not-asked'))],
    })
    await user.click(await screen.findByRole('button', { name: /^Behåll Lifecare/ }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Frågan är redan besvarad')
  })

  it('is read, not answered, with a card of level 2 (SI-2)', async () => {
    await renderPage(address, { session: { ...annasSession, assuranceLevel: 2 } })
    expect(await screen.findByRole('row', { name: /1987/ })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Behåll/ })).not.toBeInTheDocument()
  })
})
