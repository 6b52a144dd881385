import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { annasSession } from '../test/fixtures/people'
import { refusal } from '../test/handlers/handler'
import { identityHandler } from '../test/handlers/identity'
import { renderPage } from '../test/renderPage'

describe('The frame of the application', () => {
  it('asks somebody who is not signed in to do so, and remembers where they were going', async () => {
    await renderPage('/passwords/42', { session: null })
    expect(screen.getByRole('link', { name: 'Logga in' })).toHaveAttribute(
      'href',
      '/identity/v1/sign-in?returnTo=%2Fpasswords%2F42',
    )
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
  })

  it('tells whom the card did not let in, and does not send them back there', async () => {
    await renderPage('/?signIn=refused', { session: null })
    expect(screen.getByRole('alert')).toHaveTextContent('Kortet gav inte tillträde')
    expect(screen.getByRole('link', { name: 'Logga in' })).toHaveAttribute('href', '/identity/v1/sign-in?returnTo=%2F')
  })

  it('shows in the menu only what one may use (UI-1)', async () => {
    await renderPage('/', { session: { ...annasSession, roles: ['MANAGER'] } })
    expect(await screen.findByRole('link', { name: 'Mina medarbetare' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Importer' })).not.toBeInTheDocument()
  })

  it('treats a page that one may not use as one that is not there', async () => {
    await renderPage('/imports', { session: { ...annasSession, roles: ['MANAGER'] } })
    expect(await screen.findByRole('heading', { name: 'Sidan finns inte' })).toBeInTheDocument()
  })

  it('moves the focus to the heading of a page that one comes to, and names it in the title', async () => {
    const { user } = await renderPage('/')
    await user.click(await screen.findByRole('link', { name: 'Organisation' }))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Organisation' })).toHaveFocus())
    expect(document.title).toBe('Organisation – Behörighetsportalen')
  })

  it('changes language on the spot, and remembers it for mails and next time', async () => {
    const { user, server } = await renderPage('/')
    await user.click(await screen.findByRole('button', { name: /Min profil/ }))
    await user.click(await screen.findByRole('menuitemradio', { name: 'English' }))
    expect(await screen.findByRole('heading', { name: 'Hello Anna Andersson' })).toBeInTheDocument()
    await waitFor(() => expect(document.documentElement.lang).toBe('en'))
    expect(server.received.find(({ path }) => path.endsWith('/preferences'))?.body).toEqual({ language: 'en' })
  })

  it('keeps a chosen theme, and nothing personal, in the browser', async () => {
    const { user } = await renderPage('/')
    await user.click(await screen.findByRole('button', { name: /Min profil/ }))
    await user.click(await screen.findByRole('menuitemradio', { name: 'Mörkt' }))
    await waitFor(() => expect(document.documentElement.dataset['colorScheme']).toBe('dark'))
    expect({ ...localStorage }).toEqual({ 'portal.theme': 'dark' })
  })

  it('forgets everything at sign-out', async () => {
    const { user, server } = await renderPage('/')
    await user.click(await screen.findByRole('button', { name: /Min profil/ }))
    server.use(identityHandler('get', '/identity/v1/session', () => refusal(401, 'not-signed-in')))
    await user.click(await screen.findByRole('menuitem', { name: 'Logga ut' }))
    expect(await screen.findByRole('link', { name: 'Logga in' })).toBeInTheDocument()
    expect(server.received.some(({ method, path }) => method === 'DELETE' && path === '/identity/v1/session')).toBe(
      true,
    )
  })

  it('asks for a new sign-in when the session has ended meanwhile', async () => {
    const { user, server } = await renderPage('/')
    const gone = refusal(401, 'not-signed-in')
    server.use(
      identityHandler('get', '/identity/v1/units', () => gone),
      identityHandler('post', '/identity/v1/session/renewal', () => gone),
      identityHandler('get', '/identity/v1/session', () => gone),
    )
    await user.click(await screen.findByRole('link', { name: 'Organisation' }))
    expect(await screen.findByRole('link', { name: 'Logga in' })).toBeInTheDocument()
  })
})
