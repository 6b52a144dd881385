import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

describe('RO-5: expert users', () => {
  it('are listed by system and provider, with where somebody is missing', async () => {
    await renderPage('/experts')
    const enough = await screen.findByRole('row', { name: /Lifecare.*42/ })
    expect(enough).toHaveTextContent('Räcker')
    expect(await within(enough).findByText(/^Cecilia/)).toBeInTheDocument()
    expect(screen.getByRole('row', { name: /Lifecare.*120/ })).toHaveTextContent('2 av 3')
    expect(screen.getByRole('row', { name: /Cosmic Link/ })).toHaveTextContent('Saknas')
  })

  it('can be narrowed to a system, and to where somebody is missing', async () => {
    await renderPage('/experts?search=Lifecare&kind=lacking', { language: 'en' })
    expect(await screen.findByRole('row', { name: /Lifecare/ })).toHaveTextContent('2 of 3')
    expect(screen.queryByRole('row', { name: /Cosmic Link/ })).not.toBeInTheDocument()
  })

  it('are told the news by the owner of the system', async () => {
    const { user, server } = await renderPage('/experts')
    await user.click(await screen.findByRole('button', { name: 'Skriv en nyhet' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Skicka nyheten' }))
    expect(dialog.getByText('Skriv ett ämne.')).toBeInTheDocument()
    await user.type(dialog.getByRole('textbox', { name: /^Ämne/ }), 'Ny version')
    await user.type(dialog.getByRole('textbox', { name: /^Text/ }), 'Stängt 18-19.')
    await user.click(dialog.getByRole('button', { name: 'Skicka nyheten' }))
    expect(await screen.findByText('Nyheten skickas till 3 expertanvändare.')).toBeInTheDocument()
    const sent = server.received.find(({ path }) => path.endsWith('/news'))
    expect(sent?.body).toEqual({ system: 'Lifecare', subject: 'Ny version', text: 'Stängt 18-19.' })
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy()
  })

  it('are written to by nobody else', async () => {
    await renderPage('/experts', {
      handlers: [
        orderHandler('get', '/order/v1/experts/systems', () => ({
          status: 200,
          body: { items: [{ system: 'Lifecare', actions: [] }] },
        })),
      ],
    })
    await screen.findByRole('row', { name: /Cosmic Link/ })
    expect(screen.queryByRole('button', { name: 'Skriv en nyhet' })).not.toBeInTheDocument()
  })

  it('that are none yet are said to be so', async () => {
    const { user } = await renderPage('/experts', {
      handlers: [orderHandler('post', '/order/v1/experts/news', () => refusal(422, 'no-experts'))],
    })
    await user.click(await screen.findByRole('button', { name: 'Skriv en nyhet' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: /^Ämne/ }), 'Ny version')
    await user.type(dialog.getByRole('textbox', { name: /^Text/ }), 'Stängt.')
    await user.click(dialog.getByRole('button', { name: 'Skicka nyheten' }))
    expect(await dialog.findByRole('alert')).toHaveTextContent('inga expertanvändare')
  })
})
