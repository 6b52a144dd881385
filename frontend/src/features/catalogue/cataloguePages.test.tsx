import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { lifecare } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { refusal } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

describe('OR-1: the catalogue', () => {
  it('lists what can be ordered with system and price', async () => {
    await renderPage('/catalogue')
    const row = await screen.findByRole('row', { name: /Arbetsplatskonto/ })
    expect(row).toHaveTextContent('AD')
    expect(row).toHaveTextContent(/125.kr i månaden/)
    expect(row).toHaveTextContent('Kan beställas')
  })

  it('tells how a resource is ordered, delivered and what is asked', async () => {
    await renderPage(`/catalogue/${lifecare}`)
    expect(await screen.findByText('Som ett ärende i kön soc-it')).toBeInTheDocument()
    expect(screen.getByText('Närmaste chef och Behörighetens ägare')).toBeInTheDocument()
    expect(screen.getByRole('row', { name: /e-post.*Om Expertanvändare är true/ })).toBeInTheDocument()
    expect(await screen.findByText('Anna Andersson', { selector: 'dd' })).toBeInTheDocument()
  })

  it('is changed from what was read, and keeps the rest', async () => {
    const { user, server } = await renderPage(`/catalogue/${lifecare}/edit`)
    const price = await screen.findByRole('textbox', { name: 'Pris en gång, kronor' })
    await user.clear(price)
    await user.type(price, '650,50')
    await user.click(screen.getByRole('checkbox', { name: 'Personen själv' }))
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Lifecare' })).toBeInTheDocument()
    const put = server.received.find(({ method }) => method === 'PUT')
    expect(put?.headers.get('If-Match')).toBe('"4"')
    expect(put?.body).toMatchObject({
      code: 'lifecare',
      ordering: { priceOnce: 65_050, orderableBy: ['MANAGER', 'ORDERER', 'SELF'], form: [{}, {}, {}, {}] },
    })
    expect(put?.body).not.toHaveProperty('state')
  })

  it('explains a conflict instead of overwriting', async () => {
    const { user } = await renderPage(`/catalogue/${lifecare}/edit`, {
      handlers: [orderHandler('put', '/order/v1/resources/{id}', () => refusal(412, 'stale'))],
    })
    await user.click(await screen.findByRole('button', { name: 'Spara' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Någon annan har ändrat under tiden.')
  })

  it('gets a new resource only when it is named in both languages', async () => {
    const { user, server } = await renderPage('/catalogue/new')
    await user.click(await screen.findByRole('button', { name: 'Spara' }))
    expect(screen.getAllByText('Fyll i det här.')).toHaveLength(6)
    expect(server.received.some(({ method, path }) => method === 'POST' && path.endsWith('/resources'))).toBe(false)
  })

  it('retires with a reason, and shows nobody else a way to', async () => {
    const { user, server } = await renderPage(`/catalogue/${lifecare}`)
    await user.click(await screen.findByRole('button', { name: 'Avveckla' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox'), 'Ersatt')
    await user.click(dialog.getByRole('button', { name: 'Avveckla' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith('/retirement'))?.body).toEqual({ reason: 'Ersatt' })
  })

  it('is read by everybody and changed by its keepers', async () => {
    await renderPage(`/catalogue/${lifecare}`, { session: { ...annasSession, roles: [] } })
    expect(await screen.findByText('Som ett ärende i kön soc-it')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Avveckla' })).not.toBeInTheDocument()
  })
})
