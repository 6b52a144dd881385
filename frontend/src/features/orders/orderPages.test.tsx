import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  account,
  activeLine,
  cecilia,
  combine,
  draftOrder,
  openLine,
  sentOrder,
  separation,
} from '../../test/fixtures/ids'
import { exceptionAsked, separated } from '../../test/fixtures/checks'
import { lineViews } from '../../test/fixtures/orders'
import { ok, refusal } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { checkFinding, lineKeptApart } from '../../test/handlers/separation'
import { renderPage } from '../../test/renderPage'
import type { Received } from '../../test/server'
import { writeDay } from '../../test/writeDay'

function saved(received: readonly Received[]) {
  return received.filter(({ method, path }) => method !== 'GET' && /\/order\/v1\/orders(\/[^/]+)?$/.test(path))
}

function linesIn(one: Received | undefined) {
  return (one?.body as { lines: Record<string, unknown>[] } | undefined)?.lines ?? []
}

type User = Awaited<ReturnType<typeof renderPage>>['user']

async function choose(user: User, person: RegExp, what: string) {
  await user.click(await screen.findByRole('checkbox', { name: person }))
  await user.click(await screen.findByRole('button', { name: `Välj ${what}` }))
}

async function pickColleague(user: User, name: string) {
  await user.click(await screen.findByRole('checkbox', { name: /Cecilia/ }))
  await user.click(screen.getByRole('button', { name: 'Samma som en kollega' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByRole('combobox', { name: 'Sök kollega på namn' }), name)
  await user.click(await screen.findByRole('option', { name: new RegExp(name) }))
  await user.keyboard('{Escape}')
  return dialog
}

describe('Beställ', () => {
  it('saves a draft as one goes, once for each rest, and names it in the address (OR-4)', async () => {
    const { user, server, router } = await renderPage('/order')
    await choose(user, /Cecilia/, 'Combine')
    await waitFor(() => expect(router.state.location.search).toHaveProperty('draft'))
    await user.click(screen.getByRole('button', { name: 'Välj Gemensam mapp Avdelning 31' }))
    await waitFor(() => expect(saved(server.received).at(-1)?.method).toBe('PUT'))
    const [made, changed] = saved(server.received)
    expect(made?.headers.get('Idempotency-Key')).toMatch(/[0-9a-f-]{36}/)
    expect(linesIn(made)).toHaveLength(1)
    expect(changed?.headers.get('If-Match')).toBe('"1"')
    expect(linesIn(changed)).toHaveLength(2)
    expect(await screen.findByText('Sparat som utkast')).toBeInTheDocument()
  })

  it('goes on with a draft after a reload', async () => {
    await renderPage(`/order?draft=${draftOrder}`)
    expect(await screen.findByRole('button', { name: /Vald: Lifecare/ })).toBeInTheDocument()
    expect(await screen.findByRole('checkbox', { name: /Cecilia/ })).toBeChecked()
  })

  it('keeps the last change also when the page is left at once', async () => {
    const { user, server, router } = await renderPage('/order')
    await choose(user, /Cecilia/, 'Combine')
    await router.navigate({ to: '/orders' })
    await waitFor(() => expect(saved(server.received)).toHaveLength(1))
    expect(router.state.location.pathname).toBe('/orders')
  })

  it('never overwrites what was saved elsewhere, and says so', async () => {
    const { user } = await renderPage(`/order?draft=${draftOrder}`, {
      handlers: [orderHandler('put', '/order/v1/orders/{id}', () => refusal(412, 'stale'))],
    })
    await user.click(await screen.findByRole('button', { name: 'Välj Combine' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Någon annan har ändrat under tiden.')
  })

  it('starts with what the sender wrote last, but with nobody (OR-4)', async () => {
    const { user, server } = await renderPage('/order')
    await choose(user, /Dag/, 'Lifecare')
    expect(await screen.findByRole('button', { name: /Undersköterska Titel för Lifecare/ })).toBeInTheDocument()
    await waitFor(() => expect(saved(server.received)).toHaveLength(1))
    expect(linesIn(saved(server.received)[0])[0]).toMatchObject({
      form: [{ name: 'titleForLifecare', values: ['assistant'] }],
    })
  })

  it('greys out what somebody has already, and offers to change it (OR-1)', async () => {
    const { user } = await renderPage('/order')
    await user.click(await screen.findByRole('checkbox', { name: /Bengt/ }))
    const item = (await screen.findByRole('button', { name: 'Ändra eller avsluta Arbetsplatskonto' })).closest('li')
    expect(item).toHaveTextContent('finns redan eller är beställt')
    await user.click(screen.getByRole('button', { name: 'Ändra eller avsluta Arbetsplatskonto' }))
    expect(await screen.findByRole('button', { name: /Ändring Åtgärd/ })).toBeInTheDocument()
  })

  it('tells of a moved start and a missing card while one writes (OR-5, OR-6)', async () => {
    const check = {
      sendable: true,
      priceOnce: 0,
      priceMonthly: 0,
      lines: [
        {
          position: 0,
          findings: [
            {
              code: 'START_MOVED',
              severity: 'WARNING' as const,
              field: 'from',
              rule: 'OR-5',
              message: 'moved',
              separated: null,
            },
            {
              code: 'new-to-the-page',
              severity: 'INFORMATION' as const,
              field: null,
              rule: 'OR-1',
              message: 'As told.',
              separated: null,
            },
          ],
          approvals: [],
          from: '2026-12-14',
          to: null,
          priceOnce: 0,
          priceMonthly: 0,
          expectedOn: null,
        },
      ],
    }
    await renderPage(`/order?draft=${draftOrder}`, {
      handlers: [orderHandler('post', '/order/v1/orders/{id}/check', () => ok(check))],
    })
    expect(await screen.findByText(/Första dag blir 14.dec\. 2026/)).toBeInTheDocument()
    expect(screen.getByText('As told.')).toBeInTheDocument()
  })

  it('marks what is missing only when one goes on, and asks for a field when its condition is met (OR-3)', async () => {
    const { user, server } = await renderPage(`/order?draft=${draftOrder}`)
    const title = await screen.findByRole('button', { name: /Titel för Lifecare \(obligatoriskt\)/ })
    await screen.findByText(/till exempel ett SITHS-kort/)
    expect(screen.queryByText('Fyll i det här.')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Granska' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Något behöver rättas först')
    expect(screen.getAllByText('Fyll i det här.')).not.toHaveLength(0)
    expect(screen.queryByRole('textbox', { name: /e-post/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Expertanvändare' }))
    expect(await screen.findByRole('textbox', { name: /e-post \(obligatoriskt\)/ })).toBeInTheDocument()
    await user.click(title)
    await user.click(await screen.findByRole('option', { name: 'Undersköterska' }))
    await user.click(screen.getByRole('button', { name: 'Granska' }))
    await user.click(await screen.findByRole('button', { name: 'Skicka beställningen' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Kvitto' })).toBeInTheDocument()
    const sendings = server.received.filter(({ path }) => path.endsWith('/sending'))
    expect(sendings).toHaveLength(1)
    expect(sendings[0]?.headers.get('Idempotency-Key')).toMatch(/[0-9a-f-]{36}/)
  })

  it('says in its own words what stood in the way of sending (OR-1, UI-2)', async () => {
    const violation = { field: 'lines[0].resourceId', rule: 'OR-1', message: 'The person has it', code: 'HAS_ALREADY' }
    const { user } = await renderPage('/order', {
      handlers: [
        orderHandler('post', '/order/v1/orders/{id}/sending', () =>
          refusal(422, 'order-not-sendable', 'The order has faults; nothing was sent', [violation]),
        ),
      ],
    })
    await choose(user, /Cecilia/, 'Gemensam mapp Avdelning 31')
    await user.click(await screen.findByRole('button', { name: 'Granska' }))
    await user.click(await screen.findByRole('button', { name: 'Skicka beställningen' }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Personen har det redan. Ta bort raden, eller ändra det som finns.')
    expect(alert).not.toHaveTextContent(violation.message)
  })

  it('fills in several people alike, or one by one', async () => {
    const { user, server } = await renderPage('/order')
    await user.click(await screen.findByRole('checkbox', { name: /Cecilia/ }))
    await choose(user, /Dag/, 'Combine')
    await user.click(await screen.findByRole('checkbox', { name: /alla 2 har läst Riktlinje/ }))
    await waitFor(() =>
      expect(linesIn(saved(server.received).at(-1)).map((line) => line['certified'])).toEqual([
        ['Riktlinje informationssäkerhet 2.0'],
        ['Riktlinje informationssäkerhet 2.0'],
      ]),
    )
    await user.click(screen.getByRole('button', { name: 'Fyll i var för sig' }))
    const dags = within(screen.getByRole('group', { name: 'Dag Danielsson' }))
    await user.click(dags.getByRole('checkbox', { name: /har läst/ }))
    await waitFor(() =>
      expect(linesIn(saved(server.received).at(-1)).map((line) => line['certified'])).toContainEqual([]),
    )
  })
})

describe('PO-9: what nobody may have together', () => {
  it('is said with what is in the way and why, and asked for as an exception with a reason', async () => {
    const { user, server } = await renderPage('/order', { handlers: [checkFinding([separated])] })
    await choose(user, /Cecilia/, 'Gemensam mapp Avdelning 31')
    expect(await screen.findByText(/ingen får ha båda \(Bevilja och betala ut\)/)).toHaveTextContent(
      'Personen har eller ska få Combine',
    )
    await user.click(screen.getByRole('checkbox', { name: /Be om undantag/ }))
    await user.click(screen.getByRole('button', { name: 'Granska' }))
    expect(await screen.findByText('Skriv varför båda behövs.')).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: /Varför behövs båda/ }), 'Vikarie')
    await waitFor(() => expect(linesIn(saved(server.received).at(-1))[0]).toMatchObject({ exceptionReason: 'Vikarie' }))
    await user.click(screen.getByRole('checkbox', { name: /Be om undantag/ }))
    await waitFor(() => expect(linesIn(saved(server.received).at(-1))[0]).toMatchObject({ exceptionReason: null }))
  })

  it('takes a last day when it is asked for as an exception, and says who approves', async () => {
    const { user } = await renderPage('/order', { handlers: [checkFinding(exceptionAsked)] })
    await choose(user, /Cecilia/, 'Gemensam mapp Avdelning 31')
    expect(await screen.findByText(/Undantaget slutar med raden/)).toBeInTheDocument()
    expect(screen.getByText(/godkänns av SIS-funktionen/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Granska' }))
    expect(await screen.findByText('Ange en sista dag.')).toBeInTheDocument()
  })

  it('is told on the line that is an exception, and extending it asks for the exception anew', async () => {
    const exception = {
      separationId: separation,
      name: 'Bevilja och betala ut',
      why: 'Ingen gör båda.',
      otherResourceId: combine,
      reason: 'Semestervikarie',
    }
    const view = lineViews.find(({ line }) => line.id === activeLine)
    if (!view) throw new Error('There is none')
    const { user, server } = await renderPage(`/lines/${activeLine}`, {
      handlers: [orderHandler('get', '/order/v1/lines/{id}', () => ok({ ...view, exceptions: [exception] }))],
    })
    expect(await screen.findByText(/mottagaren har eller ska få Combine/)).toHaveTextContent('Semestervikarie')
    await user.click(screen.getByRole('button', { name: 'Förläng' }))
    const dialog = within(await screen.findByRole('dialog'))
    await writeDay(user, /Sista dag/, '2027-06-30')
    await user.click(dialog.getByRole('button', { name: 'Förläng' }))
    expect(dialog.getByText('Skriv varför båda behövs.')).toBeInTheDocument()
    await user.type(dialog.getByRole('textbox', { name: /Varför behövs båda/ }), 'Fortsatt vikarie')
    await user.click(dialog.getByRole('button', { name: 'Förläng' }))
    await waitFor(() =>
      expect(server.received.find(({ path }) => path.endsWith('/extension'))?.body).toEqual({
        to: '2027-06-30',
        need: null,
        exceptionReason: 'Fortsatt vikarie',
      }),
    )
  })
})

describe('PO-9: a line that is approved and waits', () => {
  it('says what stands in the way, and that it goes on by itself', async () => {
    await renderPage(`/lines/${openLine}`, { handlers: [lineKeptApart(openLine)] })
    expect(await screen.findByText('Väntar: behörigheterna går inte ihop')).toBeInTheDocument()
    expect(await screen.findByText(/mottagaren har eller ska få Combine/)).toBeInTheDocument()
    expect(screen.getByText(/fortsätter av sig själv/)).toBeInTheDocument()
    expect(screen.queryByText('Det här saknas')).not.toBeInTheDocument()
  })
})

describe('OR-4: same access as a colleague', () => {
  it('shows what the colleague has, and puts it in the basket', async () => {
    const { user, server } = await renderPage('/order')
    const dialog = await pickColleague(user, 'Bengt')
    const list = within(await dialog.findByRole('list', { name: 'Det som läggs till' }))
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Combine',
      'Arbetsplatskonto (Standard)',
    ])
    await user.click(dialog.getByRole('button', { name: 'Lägg till' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await waitFor(() => expect(saved(server.received)).toHaveLength(1))
    expect(linesIn(saved(server.received)[0])).toMatchObject([
      { recipientId: cecilia, resourceId: combine, action: 'NEW', level: null },
      { recipientId: cecilia, resourceId: account, action: 'NEW', level: 'STANDARD' },
    ])
  })

  it('says so when the colleague has nothing that can be ordered', async () => {
    const { user, server } = await renderPage('/order')
    const dialog = await pickColleague(user, 'Dag')
    expect(await dialog.findByRole('status')).toHaveTextContent('Kollegan har inget som kan beställas.')
    await user.click(dialog.getByRole('button', { name: 'Lägg till' }))
    expect(screen.getByRole('dialog')).toBeInTheDocument()
    expect(saved(server.received)).toEqual([])
  })
})

describe('Mina beställningar (OR-10)', () => {
  it('tells where each line stands, who has it, since when, and when it is expected', async () => {
    await renderPage('/orders')
    const row = await screen.findByRole('row', { name: /2041/ })
    expect(row).toHaveTextContent('Väntar på godkännande')
    await waitFor(() => expect(row).toHaveTextContent('Bengt Bergström'))
    expect(row).toHaveTextContent(/21.dec/)
    expect(row).toHaveTextContent('Brådskande')
  })

  it('lists drafts to go on with, and deletes one', async () => {
    const { user, server } = await renderPage('/orders?kind=drafts')
    expect(await screen.findByRole('link', { name: /Utkast, ändrat/ })).toHaveAttribute(
      'href',
      expect.stringContaining(draftOrder),
    )
    await user.click(screen.getByRole('button', { name: /Ta bort utkastet/ }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ta bort' }))
    expect(await screen.findByText('Inga utkast')).toBeInTheDocument()
    expect(server.received.some(({ method }) => method === 'DELETE')).toBe(true)
  })

  it('makes a new draft of an order that was sent (OR-4)', async () => {
    const { user, router } = await renderPage(`/orders/${sentOrder}`)
    await user.click(await screen.findByRole('button', { name: 'Beställ igen' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/order'))
  })
})

describe('A line', () => {
  it('shows its timeline, its steps with why, and what was answered', async () => {
    await renderPage(`/lines/${openLine}`)
    expect(await screen.findByText('Vilka enheter gäller det?')).toBeInTheDocument()
    expect(screen.getByText('Ett giltigt SITHS-kort')).toBeInTheDocument()
    expect(await screen.findByRole('row', { name: /Närmaste chef.*Uppfyllt av den som skickade/ })).toBeInTheDocument()
    expect(await screen.findByText('Undersköterska')).toBeInTheDocument()
  })

  it('lets one say that the person has got a card (OR-6)', async () => {
    const { user, server } = await renderPage(`/lines/${openLine}`)
    await user.click(await screen.findByRole('button', { name: 'Personen har fått sitt SITHS-kort' }))
    await waitFor(() =>
      expect(server.received.find(({ path }) => path === '/order/v1/card-holders')?.body).toEqual({
        identityId: cecilia,
      }),
    )
  })

  it('offers only what the service allows, and sends what is written', async () => {
    const { user, server } = await renderPage(`/lines/${openLine}`)
    await user.click(await screen.findByRole('button', { name: 'Svara eller tillägg' }))
    expect(screen.queryByRole('button', { name: 'Avsluta' })).not.toBeInTheDocument()
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Svara eller tillägg' }))
    expect(dialog.getByText('Skriv något.')).toBeInTheDocument()
    await user.type(dialog.getByRole('textbox'), 'Avdelning 31')
    await user.click(dialog.getByRole('button', { name: 'Svara eller tillägg' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith('/answer'))?.body).toEqual({ text: 'Avdelning 31' })
  })

  it('changes level by hand, which makes a new line', async () => {
    const { user, server } = await renderPage(`/lines/${activeLine}`, { language: 'en' })
    await user.click(await screen.findByRole('button', { name: 'Change level' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: /Level/ }))
    await user.click(await screen.findByRole('option', { name: 'Standard' }))
    await user.click(dialog.getByRole('button', { name: 'Change level' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith('/level-change'))?.body).toEqual({
      level: 'STANDARD',
      need: null,
      exceptionReason: null,
    })
  })

  it('tells when it has gone on meanwhile', async () => {
    const { user } = await renderPage(`/lines/${openLine}`, {
      handlers: [orderHandler('post', '/order/v1/lines/{id}/withdrawal', () => refusal(409, 'not-in-that-state'))],
    })
    await user.click(await screen.findByRole('button', { name: 'Ta tillbaka' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ta tillbaka' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Raden har hunnit vidare')
  })
})
