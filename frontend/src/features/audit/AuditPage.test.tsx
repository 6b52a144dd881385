import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { annasSession } from '../../test/fixtures/people'
import { id, protectedPerson } from '../../test/fixtures/ids'
import { fetchedRow, readRow } from '../../test/fixtures/audit'
import { ok, refusal } from '../../test/handlers/handler'
import { identityHandler } from '../../test/handlers/identity'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

const auditor = { ...annasSession, roles: ['AUDITOR'] }

async function rows(): Promise<string[]> {
  const table = await screen.findByRole('table')
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent ?? '')
}

describe('Händelselogg (GO-2)', () => {
  it('merges the four logs by time, whatever the length of their fractions', async () => {
    await renderPage('/audit', { session: auditor })
    const words = [
      'Läste en skyddad identitet',
      'Beställningsrad: godkänd',
      'Loggade in',
      'Hämtade ett lösenord',
      'Beställningsrad: levererad',
      'Aktiverade en policy',
    ]
    expect((await rows()).map((row) => words.findIndex((word) => row.includes(word)))).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('tells on whose behalf, and names nobody whom the reader may not see', async () => {
    await renderPage('/audit', { session: auditor })
    expect(await screen.findByRole('row', { name: /Bengt Bergström för Anna Andersson/ })).toBeInTheDocument()
    const read = await screen.findByRole('row', { name: /Läste en skyddad identitet/ })
    expect(read).toHaveTextContent('Person som du inte kan se')
  })

  it('shows the others when a service is away, and says so', async () => {
    const away = orderHandler('post', '/order/v1/audit-searches', () => refusal(503, 'temporarily-unavailable'))
    await renderPage('/audit', { session: auditor, handlers: [away] })
    expect(await screen.findByText(/Allt visas inte/)).toBeInTheDocument()
    expect(screen.getByText(/^Beställningar:/)).toBeInTheDocument()
    expect(await rows()).toHaveLength(4)
  })

  it('goes on where each log was left, and leaves no row out', async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      ...readRow,
      id: id('7e', index),
      occurredAt: new Date(Date.UTC(2026, 8, 1, 9, 0, -10 * index)).toISOString(),
    }))
    const handler = identityHandler('post', '/identity/v1/audit-searches', ({ body }) => {
      const { before, limit } = body as { before: { id: string } | null; limit: number }
      const from = before ? many.findIndex((row) => row.id === before.id) + 1 : 0
      const items = many.slice(from, from + limit)
      const last = items.at(-1)
      return ok({
        items,
        next: last && from + limit < many.length ? { id: last.id, occurredAt: last.occurredAt } : null,
      })
    })
    const { user } = await renderPage('/audit', { session: auditor, handlers: [handler] })
    expect(await rows()).toHaveLength(50)
    await user.click(screen.getByRole('button', { name: 'Visa äldre' }))
    await expect.poll(async () => (await rows()).length).toBe(100)
    await user.click(screen.getByRole('button', { name: 'Visa äldre' }))
    await expect.poll(async () => (await rows()).length).toBe(124)
    expect(screen.queryByRole('button', { name: 'Visa äldre' })).not.toBeInTheDocument()
  })

  it('asks about a person without a trace of it in the address', async () => {
    const { user, server, router } = await renderPage('/audit?kind=identity', { session: auditor })
    await user.click(await screen.findByRole('button', { name: /Mer om Läste en skyddad identitet/ }))
    await user.click(screen.getByRole('button', { name: 'Visa allt om samma person' }))
    await expect
      .poll(() => server.received.findLast(({ path }) => path.endsWith('audit-searches'))?.body)
      .toMatchObject({ filter: { subjectId: protectedPerson, action: null } })
    expect(router.state.location.href).toBe('/audit')
  })

  it('counts days in Swedish time, the last one in full', async () => {
    const { server } = await renderPage('/audit?from=2026-03-28&to=2026-03-29', { session: auditor })
    await rows()
    expect(server.received.find(({ path }) => path === '/order/v1/audit-searches')?.body).toMatchObject({
      filter: { from: '2026-03-27T23:00:00.000Z', to: '2026-03-29T22:00:00.000Z' },
    })
  })

  it('asks only when told to, and refuses what is no id', async () => {
    const { user, server } = await renderPage('/audit', { session: auditor, language: 'en' })
    await rows()
    const asked = () => server.received.filter(({ path }) => path === '/policy/v1/audit-searches').length
    expect(asked()).toBe(1)
    await user.type(screen.getByRole('textbox', { name: 'Request (id)' }), 'abc')
    await user.click(screen.getByRole('button', { name: 'Search' }))
    expect(await screen.findByText(/whole id/)).toBeInTheDocument()
    expect(asked()).toBe(1)
  })

  it('shows what a row rests on, its request and that it waits for its seal', async () => {
    const { user } = await renderPage('/audit', { session: auditor })
    await user.click(await screen.findByRole('button', { name: /Mer om Hämtade ett lösenord/ }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('Närmaste chef')
    expect(dialog).toHaveTextContent(fetchedRow.requestId ?? '')
    expect(dialog).toHaveTextContent('Förseglas inom några sekunder')
  })

  it('verifies each log against what another service remembers, and tells the fault in words', async () => {
    const broken = identityHandler('post', '/identity/v1/audit-verifications', () =>
      ok({ whole: false, rows: 6, hash: 'a'.repeat(64), brokenAt: 7, fault: 'ROW_CHANGED' as const }),
    )
    const { user, server } = await renderPage('/audit', { session: auditor, handlers: [broken] })
    await user.click(await screen.findByRole('button', { name: 'Kontrollera loggen' }))
    expect(await screen.findByText(/Rad 7 är ändrad/)).toBeInTheDocument()
    expect(await screen.findAllByText(/^Hel: alla/)).toHaveLength(3)
    const anchors = server.received.filter(({ path }) => path.endsWith('audit-anchors'))
    expect(anchors.map(({ path, query }) => `${path} ${query.get('service')}`).toSorted()).toEqual([
      '/notification/v1/audit-anchors order',
      '/order/v1/audit-anchors identity',
      '/order/v1/audit-anchors notification',
      '/order/v1/audit-anchors policy',
    ])
  })

  it('saves what was searched for, as each service exports it', async () => {
    const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
    vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    const { user, server } = await renderPage('/audit?kind=password', { session: auditor })
    const card = await screen.findByRole('region', { name: 'Spara som fil' })
    await user.click(within(card).getByRole('button', { name: 'Policyer' }))
    await expect.poll(() => saved.mock.calls.length).toBe(1)
    expect(server.received.find(({ path }) => path === '/policy/v1/audit-exports')?.body).toMatchObject({
      filter: { action: 'password.' },
    })
  })

  it('is for auditors and system administrators', async () => {
    await renderPage('/', { session: { ...annasSession, roles: ['MANAGER'] } })
    expect(screen.queryByRole('link', { name: 'Händelselogg' })).not.toBeInTheDocument()
    await renderPage('/', { session: auditor })
    expect(await screen.findAllByRole('link', { name: 'Händelselogg' })).not.toHaveLength(0)
  })
})
