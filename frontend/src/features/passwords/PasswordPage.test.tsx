import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { shownPassword, waiting } from '../../test/fixtures/passwords'
import { waitingPassword } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { ok, refusal } from '../../test/handlers/handler'
import { notificationHandler } from '../../test/handlers/notification'
import { renderPage } from '../../test/renderPage'

const address = `/passwords/${waitingPassword}`

function refusing(status: number, kind: string) {
  return notificationHandler('post', '/notification/v1/passwords/{id}/fetching', () => refusal(status, kind))
}

describe('PW-4: an initial password', () => {
  it('is fetched only when somebody presses the button', async () => {
    const { server } = await renderPage(address)
    await screen.findByRole('button', { name: 'Hämta lösenordet' })
    expect(server.received.some(({ method, path }) => method === 'POST' && path.endsWith('/fetching'))).toBe(false)
  })

  it('is masked until somebody asks to see it', async () => {
    const { user } = await renderPage(address)
    await user.click(await screen.findByRole('button', { name: 'Hämta lösenordet' }))
    await screen.findByRole('heading', { name: 'Lösenordet är klart' })
    expect(document.body.innerHTML).not.toContain(shownPassword)
    expect(screen.getByRole('button', { name: 'Visa lösenordet' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Visa lösenordet' }))
    expect(screen.getByText(shownPassword)).toBeInTheDocument()
  })

  it('is copied without being shown', async () => {
    const { user } = await renderPage(address)
    await user.click(await screen.findByRole('button', { name: 'Hämta lösenordet' }))
    await user.click(await screen.findByRole('button', { name: 'Kopiera' }))
    expect(await screen.findByRole('button', { name: 'Kopierat' })).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(shownPassword)
    expect(document.body.innerHTML).not.toContain(shownPassword)
  })

  it('is on the slip while it is printed, and only then', async () => {
    const { user } = await renderPage(address)
    await user.click(await screen.findByRole('button', { name: 'Hämta lösenordet' }))
    const printed = vi
      .spyOn(window, 'print')
      .mockImplementation(() => expect(document.body.innerHTML).toContain(shownPassword))
    await user.click(await screen.findByRole('button', { name: 'Skriv ut lapp' }))
    expect(printed).toHaveBeenCalledOnce()
    expect(document.body.innerHTML).not.toContain(shownPassword)
  })

  it('is gone when the page is left, and is in no cache or storage (PW-6)', async () => {
    const { user, router } = await renderPage(address)
    await user.click(await screen.findByRole('button', { name: 'Hämta lösenordet' }))
    await user.click(await screen.findByRole('button', { name: 'Visa lösenordet' }))
    await router.navigate({ to: '/passwords' })
    await screen.findByRole('heading', { name: 'Hämta lösenord', level: 1 })
    await router.navigate({ to: '/passwords/$id', params: { id: waitingPassword } })
    await screen.findByRole('button', { name: 'Hämta lösenordet' })
    expect(document.body.innerHTML).not.toContain(shownPassword)
    expect(JSON.stringify([localStorage, sessionStorage])).not.toContain(shownPassword)
  })

  it('is forgotten when the browser puts the page aside', async () => {
    const { user } = await renderPage(address)
    await user.click(await screen.findByRole('button', { name: 'Hämta lösenordet' }))
    await user.click(await screen.findByRole('button', { name: 'Visa lösenordet' }))
    window.dispatchEvent(new Event('pagehide'))
    await waitFor(() => expect(screen.queryByText(shownPassword)).not.toBeInTheDocument())
  })

  it.each([
    [403, 'assurance-level-too-low', /för låg tillitsnivå/],
    [409, 'engagement-ended', /Engagemanget har upphört/],
    [409, 'no-longer-needed', /behövs inte längre/],
    [503, 'directory-away', /Inget lösenord har skapats/],
    [503, 'rights-not-current', /kontrollera dina rättigheter/],
  ])('that cannot be fetched (%i %s) says why in plain words', async (status, kind, words) => {
    const { user } = await renderPage(address, { handlers: [refusing(status, kind)] })
    await user.click(await screen.findByRole('button', { name: 'Hämta lösenordet' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
  })

  it('has no button below assurance level 3, but an explanation (SI-2)', async () => {
    await renderPage(address, { session: { ...annasSession, assuranceLevel: 2 } })
    expect(await screen.findByText(/tillitsnivå 3/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Hämta lösenordet' })).not.toBeInTheDocument()
  })

  it('has no button for whom it is only information', async () => {
    await renderPage(address, {
      handlers: [notificationHandler('get', '/notification/v1/passwords/{id}', () => ok({ ...waiting, actions: [] }))],
    })
    expect(await screen.findByText(/hämtas av närmaste chef/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Hämta lösenordet' })).not.toBeInTheDocument()
  })
})
