import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { account, cecilia, dag, lifecare, ownTemplate } from '../../test/fixtures/ids'
import { recipients } from '../../test/fixtures/orders'
import { ok, pageOf, refusal } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

type Page = Awaited<ReturnType<typeof renderPage>>
type Options = Parameters<typeof renderPage>[1]

/** The templates, for somebody who is chosen. */
async function openTemplates(options?: Options) {
  const page = await renderPage('/order', options)
  await page.user.click(await screen.findByRole('checkbox', { name: /Dag/ }))
  await page.user.click(screen.getByRole('button', { name: 'Mallar' }))
  await screen.findByRole('dialog')
  return page
}

/** The dialog that is open now: one takes the other's place. */
const dialog = () => within(screen.getByRole('dialog'))

async function pick(user: Page['user'], name: RegExp) {
  await user.click(await dialog().findByRole('button', { name: /^(–|.*) ?Mall \(obligatoriskt\)/ }))
  await user.click(await screen.findByRole('option', { name }))
}

/** An order that is about to be sent. */
async function openReview(options?: Options) {
  const page = await renderPage('/order', options)
  await page.user.click(await screen.findByRole('checkbox', { name: /Cecilia/ }))
  await page.user.click(await screen.findByRole('button', { name: 'Välj Gemensam mapp Avdelning 31' }))
  await page.user.click(await screen.findByRole('button', { name: 'Granska' }))
  await page.user.click(await screen.findByRole('button', { name: 'Spara som mall' }))
  await screen.findByRole('dialog')
  return page
}

function sentTo({ server }: Page, method: string, path: string) {
  return server.received.find((one) => one.method === method && one.path === path)
}

const TEMPLATES = '/order/v1/templates'

describe('OR-4: templates', () => {
  it('show what they hold, and put it in the basket', async () => {
    const page = await openTemplates()
    const { user } = page
    await user.click(dialog().getByRole('button', { name: 'Lägg till' }))
    expect(dialog().getByText('Välj en mall.')).toBeInTheDocument()
    await pick(user, /Ny undersköterska/)
    const list = within(dialog().getByRole('list', { name: 'Det som läggs till' }))
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Arbetsplatskonto (Standard)',
      'Lifecare',
    ])
    await user.click(dialog().getByRole('button', { name: 'Lägg till' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await waitFor(() => expect(sentTo(page, 'POST', '/order/v1/orders')).toBeDefined())
    expect(sentTo(page, 'POST', '/order/v1/orders')?.body).toMatchObject({
      lines: [
        { recipientId: dag, resourceId: account, level: 'STANDARD', form: [] },
        { recipientId: dag, resourceId: lifecare, form: [{ name: 'titleForLifecare', values: ['nurse'] }] },
      ],
    })
  })

  it('say so when nothing in one can be ordered any more', async () => {
    const emptied = { id: ownTemplate, name: 'Gammal', shared: false, own: true, lines: [] }
    const { user } = await openTemplates({
      handlers: [orderHandler('get', TEMPLATES, ({ query }) => ok(pageOf([emptied], query)))],
    })
    await pick(user, /Gammal/)
    expect(dialog().getByRole('status')).toHaveTextContent('Inget i mallen går att beställa längre.')
    expect(dialog().queryByRole('button', { name: 'Ändra' })).not.toBeInTheDocument()
    expect(dialog().getByRole('button', { name: 'Ta bort' })).toBeInTheDocument()
  })

  it('are changed and deleted by their owner alone', async () => {
    const page = await openTemplates()
    await pick(page.user, /Vikarie på avdelning 31 \(delad\)/)
    expect(dialog().queryByRole('button', { name: /Ändra|Ta bort/ })).not.toBeInTheDocument()
    await pick(page.user, /Ny undersköterska/)
    await page.user.click(dialog().getByRole('button', { name: 'Ändra' }))
    const name = await dialog().findByRole('textbox', { name: /Namn/ })
    await page.user.clear(name)
    await page.user.click(dialog().getByRole('button', { name: 'Spara' }))
    expect(dialog().getByText('Ge mallen ett namn på högst 100 tecken.')).toBeInTheDocument()
    await page.user.type(name, 'Sommarvikarie')
    await page.user.click(dialog().getByRole('checkbox', { name: 'Dela med alla i organisationen' }))
    await page.user.click(dialog().getByRole('button', { name: 'Spara' }))
    expect(await screen.findByRole('button', { name: /Sommarvikarie \(delad\)/ })).toBeInTheDocument()
    const changed = sentTo(page, 'PUT', `${TEMPLATES}/${ownTemplate}`)
    expect(changed?.headers.get('If-Match')).toBe('"3"')
    expect(changed?.body).toMatchObject({ name: 'Sommarvikarie', shared: true, lines: [{ level: 'STANDARD' }, {}] })

    await page.user.click(dialog().getByRole('button', { name: 'Ta bort' }))
    expect(dialog().getByText(/^Mallen Sommarvikarie försvinner/)).toBeInTheDocument()
    await page.user.click(dialog().getByRole('button', { name: 'Ta bort' }))
    await dialog().findByRole('button', { name: /Mall \(obligatoriskt\)/ })
    expect(dialog().queryByText(/Sommarvikarie/)).not.toBeInTheDocument()
    expect(sentTo(page, 'DELETE', `${TEMPLATES}/${ownTemplate}`)).toBeDefined()
  })

  it('are made of an order, without saying for whom', async () => {
    const page = await openReview()
    await page.user.type(dialog().getByRole('textbox', { name: /Namn/ }), ' Ny på 31 ')
    await page.user.click(dialog().getByRole('checkbox', { name: 'Dela med alla i organisationen' }))
    await page.user.click(dialog().getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText('Mallen Ny på 31 är sparad.')).toBeInTheDocument()
    const made = sentTo(page, 'POST', TEMPLATES)
    expect(made?.headers.get('Idempotency-Key')).toMatch(/[0-9a-f-]{36}/)
    expect(made?.body).toEqual({
      name: 'Ny på 31',
      shared: true,
      lines: [{ resourceId: expect.any(String), level: null, form: [] }],
    })
    expect(JSON.stringify(made?.body)).not.toContain(cecilia)
  })

  it('are not shared by who orders for nobody else', async () => {
    const cecilias = recipients.find(({ identityId }) => identityId === cecilia)
    if (!cecilias) throw new Error('Cecilia is not among the fixtures')
    const own = { ...cecilias, rights: ['SELF' as const] }
    const { user } = await renderPage('/order', {
      handlers: [orderHandler('get', '/order/v1/recipients', ({ query }) => ok(pageOf([own], query)))],
    })
    await user.click(await screen.findByRole('checkbox', { name: /Cecilia/ }))
    await user.click(await screen.findByRole('button', { name: 'Välj Gemensam mapp Avdelning 31' }))
    await user.click(await screen.findByRole('button', { name: 'Granska' }))
    await user.click(await screen.findByRole('button', { name: 'Spara som mall' }))
    expect(dialog().getByRole('textbox', { name: /Namn/ })).toBeInTheDocument()
    expect(dialog().queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it('are a hundred at the most, which is said in plain words', async () => {
    const violations = [{ field: 'name', rule: 'OR-4', message: 'Delete one that is not used any more' }]
    const { user } = await openReview({
      handlers: [
        orderHandler('post', TEMPLATES, () => refusal(422, 'too-many-templates', 'A hundred already', violations)),
      ],
    })
    await user.type(dialog().getByRole('textbox', { name: /Namn/ }), 'En till')
    await user.click(dialog().getByRole('button', { name: 'Spara' }))
    expect(await dialog().findByRole('alert')).toHaveTextContent(
      /Du har redan hundra mallar\..*Ta bort någon mall som du inte använder längre\./,
    )
    expect(screen.queryByText(/är sparad/)).not.toBeInTheDocument()
  })
})
