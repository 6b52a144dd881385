import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { savedViews } from '../../test/fixtures/savedViews'
import { refusal } from '../../test/handlers/handler'
import { identityHandler } from '../../test/handlers/identity'
import { savedViewHandlers } from '../../test/handlers/savedView'
import { renderPage } from '../../test/renderPage'

type Rendered = Awaited<ReturnType<typeof renderPage>>

async function openMenu({ user }: Rendered, name: string | RegExp = 'Sparade vyer'): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name }))
  return screen.findByRole('menu')
}

function asked({ server }: Rendered, path: string) {
  return server.received.findLast((one) => one.path === path)?.query.toString()
}

const opening = savedViewHandlers(savedViews.map((view) => Object.assign({}, view, { defaultView: true })))

describe('UI-3: saved views', () => {
  it('are picked, and the list asks its service for what they hold', async () => {
    const page = await renderPage('/orders?page=3')
    const menu = await openMenu(page)
    expect(within(menu).queryByRole('menuitemradio', { name: 'Kommande' })).not.toBeInTheDocument()
    await page.user.click(await within(menu).findByRole('menuitemradio', { name: 'Mina medarbetares avslutade' }))
    await waitFor(() => expect(page.router.state.location.search).toEqual({ kind: 'done', state: 'PEOPLE' }))
    await waitFor(() => expect(asked(page, '/order/v1/lines')).toContain('open=false&scope=PEOPLE'))
    expect(screen.getByRole('button', { name: 'Vy: Mina medarbetares avslutade' })).toBeInTheDocument()
  })

  it('keep the present filter under a name, without the page; a name that is taken is explained', async () => {
    const page = await renderPage('/orders?kind=drafts&page=2')
    await page.user.click(within(await openMenu(page)).getByRole('menuitem', { name: 'Spara filtret som en vy…' }))
    const dialog = await screen.findByRole('dialog')
    const name = within(dialog).getByRole('textbox', { name: /^Namn/ })
    await page.user.type(name, 'mina MEDARBETARES avslutade')
    await page.user.click(within(dialog).getByRole('button', { name: 'Spara vyn' }))
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('redan en sparad vy med det namnet')
    await page.user.clear(name)
    await page.user.type(name, 'Utkast')
    await page.user.click(within(dialog).getByRole('button', { name: 'Spara vyn' }))
    expect(await screen.findByRole('button', { name: 'Vy: Utkast' })).toBeInTheDocument()
    const sent = page.server.received.findLast(({ method, path }) => method === 'POST' && path.endsWith('/saved-views'))
    expect(sent?.body).toEqual({ page: '/orders', name: 'Utkast', query: 'kind=drafts', defaultView: false })
  })

  it('open the page with the default when it is opened without a filter, and not once the reader has chosen', async () => {
    const page = await renderPage('/staff', { handlers: opening })
    await waitFor(() => expect(page.router.state.location.search).toEqual({ state: 'COMING' }))
    const menu = await openMenu(page, 'Vy: Kommande')
    await page.user.click(within(menu).getByRole('menuitemradio', { name: 'Utan filter' }))
    await waitFor(() => expect(page.router.state.location.searchStr).toBe(''))
    expect(await screen.findByRole('row', { name: /Bengt Bergström/ })).toBeInTheDocument()
    expect(page.router.state.location.searchStr).toBe('')
  })

  it('leave an address with a filter as it is', async () => {
    const page = await renderPage('/staff?state=ENDED', { handlers: opening })
    await screen.findByRole('button', { name: 'Sparade vyer' })
    await waitFor(() => expect(page.server.received.some(({ path }) => path.endsWith('/saved-views'))).toBe(true))
    expect(page.router.state.location.search).toEqual({ state: 'ENDED' })
  })

  it('never hold the name that people were searched by (ID-1)', async () => {
    const page = await renderPage('/staff?state=COMING')
    await page.user.type(await screen.findByRole('searchbox'), 'Cecilia')
    await waitFor(() => expect(page.router.state.location.state.name).toBe('Cecilia'))
    await page.user.click(within(await openMenu(page, /^Vy:/)).getByRole('menuitem', { name: /^Spara/ }))
    const dialog = await screen.findByRole('dialog')
    await page.user.type(within(dialog).getByRole('textbox', { name: /^Namn/ }), 'Nya')
    await page.user.click(within(dialog).getByRole('button', { name: 'Spara vyn' }))
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    const sent = page.server.received.findLast(({ method, path }) => method === 'POST' && path.endsWith('/saved-views'))
    expect(JSON.stringify(sent?.body)).not.toContain('Cecilia')
    expect(page.router.state.location.state.name).toBe('Cecilia')
  })

  it('are renamed, made the default and deleted', async () => {
    const page = await renderPage('/orders')
    await page.user.click(within(await openMenu(page)).getByRole('menuitem', { name: 'Ändra sparade vyer…' }))
    const form = await screen.findByRole('form', { name: 'Mina medarbetares avslutade' })
    const name = within(form).getByRole('textbox', { name: 'Namn' })
    await page.user.clear(name)
    await page.user.type(name, 'Klara')
    await page.user.click(within(form).getByRole('checkbox', { name: 'Öppna sidan med den här vyn' }))
    await page.user.click(within(form).getByRole('button', { name: 'Spara' }))
    const renamed = await screen.findByRole('form', { name: 'Klara' })
    expect(within(renamed).getByRole('checkbox')).toBeChecked()
    await page.user.click(within(renamed).getByRole('button', { name: 'Ta bort vyn Klara' }))
    expect(await screen.findByText('Sidan har inga sparade vyer.')).toBeInTheDocument()
  })

  it('do not stand in the way of the list when their service is away', async () => {
    await renderPage('/orders', {
      handlers: [identityHandler('get', '/identity/v1/saved-views', () => refusal(503, 'temporarily-unavailable'))],
    })
    expect((await screen.findAllByRole('row')).length).toBeGreaterThan(1)
  })
})
