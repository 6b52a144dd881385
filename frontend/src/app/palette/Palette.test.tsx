import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { annasSession } from '../../test/fixtures/people'
import { refusal } from '../../test/handlers/handler'
import { identityHandler } from '../../test/handlers/identity'
import { renderPage } from '../../test/renderPage'
import { createPortalRouter } from '../router'
import { placesFor } from '../places'
import { answersTo } from './useFound'

type User = Awaited<ReturnType<typeof renderPage>>['user']

async function open(user: User): Promise<HTMLElement> {
  await user.keyboard('{Control>}k{/Control}')
  const dialog = await screen.findByRole('dialog', { name: 'Sök' })
  await waitFor(() => expect(within(dialog).getByRole('combobox')).toHaveFocus())
  return dialog
}

describe('UI-3: the search over everything', () => {
  it('opens by Ctrl-K and by the button, and gives the focus back at Escape', async () => {
    const { user } = await renderPage('/')
    const dialog = await open(user)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    const button = screen.getByRole('button', { name: /^Sök i portalen/ })
    await user.click(button)
    await screen.findByRole('dialog', { name: 'Sök' })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(button).toHaveFocus())
  })

  it('finds pages and actions by the beginnings of their words, and goes there by Enter', async () => {
    const { user, router } = await renderPage('/')
    const dialog = await open(user)
    await user.keyboard('ny pol')
    const option = await within(dialog).findByRole('option', { name: 'Ny policy' })
    const field = within(dialog).getByRole('combobox')
    await waitFor(() => expect(field).toHaveAttribute('aria-activedescendant', option.id))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe('/policies/new'))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Ny tilldelningspolicy' })).toHaveFocus())
  })

  it('finds people, orders, resources and units, each in a group, and tells how many', async () => {
    const { user, server, router } = await renderPage('/')
    const dialog = await open(user)
    await user.keyboard('bengt')
    const people = await within(dialog).findByRole('group', { name: 'Personer' })
    expect(within(people).getByRole('option', { name: 'Bengt Bergström' })).toHaveAccessibleDescription(
      'Sjuksköterska, Avdelning 31',
    )
    await waitFor(() => expect(within(dialog).getByRole('status')).toHaveTextContent('1 träff'))
    await user.clear(within(dialog).getByRole('combobox'))
    await user.keyboard('combine')
    const catalogue = await within(dialog).findByRole('group', { name: 'Katalog' })
    expect(within(catalogue).getByRole('option', { name: 'Combine' })).toBeInTheDocument()
    await user.clear(within(dialog).getByRole('combobox'))
    await user.keyboard('avdelning')
    const units = await within(dialog).findByRole('group', { name: 'Enheter' })
    expect(within(units).getByRole('option', { name: 'Avdelning 31' })).toHaveAccessibleDescription(/\S/)
    await user.clear(within(dialog).getByRole('combobox'))
    await user.keyboard('2041')
    const lines = await within(dialog).findByRole('group', { name: 'Beställningar' })
    const [first] = within(lines).getAllByRole('option')
    if (first) await user.click(first)
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/lines\//))
    // Whom and what one looks for travels in bodies alone (ID-1).
    expect(server.received.filter(({ query }) => /bengt|combine|avdelning/i.test(query.toString()))).toEqual([])
  })

  it('asks once when the typing rests, and nothing about a single character', async () => {
    const { user, server } = await renderPage('/')
    const dialog = await open(user)
    const field = within(dialog).getByRole('combobox')
    for (const value of ['b', 'be', 'bengt']) fireEvent.change(field, { target: { value } })
    await within(dialog).findByRole('option', { name: 'Bengt Bergström' })
    const asked = server.received.filter(({ path }) => path === '/identity/v1/identities/searches')
    expect(asked.map(({ body }) => (body as { text: string }).text)).toEqual(['bengt'])
  })

  it('says that nothing was found, and whose service does not answer', async () => {
    const { user } = await renderPage('/', {
      handlers: [identityHandler('post', '/identity/v1/identities/searches', () => refusal(503, 'status-503'))],
    })
    const dialog = await open(user)
    await user.keyboard('qqqq')
    expect(await within(dialog).findByText('Svarar inte just nu: Personer. Försök igen om en stund.')).toBeVisible()
    expect(await within(dialog).findByText('Inget hittades för ”qqqq”.')).toBeVisible()
  })

  it('offers and asks for nothing that the reader may not use (UI-1)', async () => {
    const { user, server } = await renderPage('/', { session: { ...annasSession, roles: [] } })
    const dialog = await open(user)
    expect(await within(dialog).findByRole('option', { name: 'Min profil' })).toBeInTheDocument()
    expect(within(dialog).queryByRole('option', { name: 'Ny policy' })).not.toBeInTheDocument()
    await user.keyboard('bengt')
    await within(dialog).findByText('Inget hittades för ”bengt”.')
    expect(server.received.some(({ path }) => path === '/identity/v1/identities/searches')).toBe(false)
  })

  it('finds saved views, with the page that they belong to', async () => {
    const { user, router } = await renderPage('/')
    const dialog = await open(user)
    await user.keyboard('komm med')
    await user.click(await within(dialog).findByRole('option', { name: 'Kommande' }))
    await waitFor(() => expect(router.state.location.href).toBe('/staff?state=COMING'))
  })
})

describe('UI-1, UI-3: the places that menu and search offer', () => {
  it('are every page with an address of its own, each for those whom the page is open to', () => {
    const { routesById } = createPortalRouter()
    const pages = Object.values(routesById)
      .filter(({ fullPath, options }) => options.staticData?.access && !fullPath.includes('$'))
      .map(({ fullPath }) => fullPath)
    const everybody = {
      ...annasSession,
      roles: [
        'MANAGER',
        'SYSTEM_ADMINISTRATOR',
        'AUDITOR',
        'SERVICE_DESK',
        'POLICY_ADMINISTRATOR',
        'PROTECTION_OFFICER',
      ],
    }
    expect(
      placesFor(everybody)
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(pages.toSorted())
  })

  it('answer to words that begin theirs, in any order', () => {
    expect(answersTo('Min profil', 'pro MI')).toBe(true)
    expect(answersTo('Min profil', 'rofil')).toBe(false)
  })
})
