import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { annasSession } from '../../test/fixtures/people'
import { ok } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

async function choose(user: UserEvent, name: string, content: string) {
  await screen.findByRole('button', { name: 'Visa vad filen gör' })
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (input) await user.upload(input, new File([content], name))
  await user.click(screen.getByRole('button', { name: 'Visa vad filen gör' }))
}

describe('OR-1: the catalogue as a file', () => {
  afterEach(() => vi.restoreAllMocks())

  it('is saved as YAML or JSON', async () => {
    const saved: string[] = []
    URL.createObjectURL = () => 'blob:catalogue'
    URL.revokeObjectURL = () => undefined
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
      saved.push(`${this.href} ${this.download}`)
    })
    const { user, server } = await renderPage('/catalogue')
    await user.click(await screen.findByRole('button', { name: 'Hämta som YAML' }))
    await waitFor(() => expect(saved).toEqual(['blob:catalogue katalog.yaml']))
    await user.click(screen.getByRole('button', { name: 'Hämta som JSON' }))
    await waitFor(() => expect(saved).toHaveLength(2))
    const asked = server.received.filter(({ path }) => path.endsWith('/catalogue-file'))
    expect(asked.map(({ headers }) => headers.get('Accept'))).toEqual(['application/yaml', 'application/json'])
  })

  it('is taken in when what it does has been seen and agreed to', async () => {
    const { user, server } = await renderPage('/catalogue')
    const sent = () =>
      server.received
        .filter(({ method, path }) => method === 'POST' && path.endsWith('/catalogue-file'))
        .map(({ query, headers }) => [query.get('dryRun'), headers.get('Content-Type')])

    await choose(user, 'katalog.yaml', 'version: 1')
    expect(await screen.findByText('Det här gör filen')).toBeInTheDocument()
    expect(screen.getByText('combine-lasa, combine-skriva')).toBeInTheDocument()
    expect(sent()).toEqual([['true', 'application/yaml']])

    await user.click(screen.getByRole('button', { name: 'Inför' }))
    expect(await screen.findByText('Infört')).toBeInTheDocument()
    expect(sent()).toEqual([
      ['true', 'application/yaml'],
      ['false', 'application/yaml'],
    ])
    expect(screen.queryByRole('button', { name: 'Inför' })).not.toBeInTheDocument()
  })

  it('is looked at again when another file is chosen', async () => {
    const { user } = await renderPage('/catalogue')
    await choose(user, 'katalog.json', '{}')
    await screen.findByRole('button', { name: 'Inför' })
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (input) await user.upload(input, new File(['{}'], 'annan.json'))
    expect(screen.queryByRole('button', { name: 'Inför' })).not.toBeInTheDocument()
    expect(screen.queryByText('Det här gör filen')).not.toBeInTheDocument()
  })

  it('tells each fault with its place, and offers nothing to agree to', async () => {
    const { user } = await renderPage('/catalogue')
    await choose(user, 'katalog.yaml', 'faulty')
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'resources[3].levels[1].rank: Every level has a rank of its own',
    )
    expect(screen.queryByRole('button', { name: 'Inför' })).not.toBeInTheDocument()
  })

  it('says so when it changes nothing', async () => {
    const { user } = await renderPage('/catalogue', {
      handlers: [
        orderHandler('post', '/order/v1/catalogue-file', () =>
          ok({ dryRun: true, added: [], changed: [], retired: [], unchanged: ['a', 'b'] }),
        ),
      ],
    })
    await choose(user, 'katalog.yaml', 'version: 1')
    expect(await screen.findByText('Filen ändrar ingenting')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Inför' })).not.toBeInTheDocument()
  })

  it('is not sent when it is far too large', async () => {
    const { user, server } = await renderPage('/catalogue')
    await choose(user, 'katalog.yaml', '#'.repeat(17 * 1024 * 1024))
    expect(await screen.findByRole('alert')).toHaveTextContent('Filen är för stor.')
    expect(server.received.some(({ method, path }) => method === 'POST' && path.endsWith('-file'))).toBe(false)
  })

  it('needs a file', async () => {
    const { user, server } = await renderPage('/catalogue')
    await user.click(await screen.findByRole('button', { name: 'Visa vad filen gör' }))
    expect(await screen.findByText('Välj en fil.')).toBeInTheDocument()
    expect(server.received.some(({ method, path }) => method === 'POST' && path.endsWith('-file'))).toBe(false)
  })

  it('is for the catalogue’s keepers', async () => {
    await renderPage('/catalogue', { session: { ...annasSession, roles: [] } })
    await screen.findByRole('row', { name: /Arbetsplatskonto/ })
    expect(screen.queryByRole('button', { name: 'Hämta som YAML' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Visa vad filen gör' })).not.toBeInTheDocument()
  })
})
