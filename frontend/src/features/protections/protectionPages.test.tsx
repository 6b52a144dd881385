import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { protectedPerson } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { protectionLifts } from '../../test/fixtures/protections'
import { protectionHandlers } from '../../test/handlers/protection'
import { renderPage } from '../../test/renderPage'

const officersSession = { ...annasSession, roles: ['PROTECTION_OFFICER'] } as typeof annasSession

async function opened(handlers = protectionHandlers()) {
  const page = await renderPage(`/people/${protectedPerson}`, { handlers })
  await page.user.type(await screen.findByRole('textbox'), 'Skyddet ska avgöras')
  await page.user.click(screen.getByRole('button', { name: 'Öppna i 15 minuter' }))
  return page
}

describe('ID-9: protections that are to be lifted', () => {
  it('lists what waits without a name, and leads to where the person is opened with a reason', async () => {
    await renderPage('/protection-lifts', {
      session: officersSession,
      handlers: protectionHandlers(protectionLifts),
    })
    const row = await screen.findByRole('row', { name: /Skatteverket har avslutat/ })
    expect(row).toHaveTextContent('Väntar på ett andra ja')
    const link = within(row).getByRole('link', { name: 'Öppna skyddad medarbetare' })
    expect(link).toHaveAttribute('href', `/people/${protectedPerson}`)
  })

  it('is for protection officers alone', async () => {
    await renderPage('/protection-lifts')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})

describe("ID-9: a protected person's page", () => {
  it('proposes with a reason to lift what the catalogue no longer asks for, and then waits for somebody else', async () => {
    const { user, server } = await opened()
    await user.click(await screen.findByRole('button', { name: 'Föreslå att häva skyddet' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'Markeringen är avslutad')
    await user.click(within(dialog).getByRole('button', { name: 'Föreslå att häva skyddet' }))
    expect(await screen.findByText(/Någon har föreslagit att skyddet hävs/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Häv skyddet' })).not.toBeInTheDocument()
    const sent = server.received.find(({ path, method }) => path.endsWith('/protection-lifts') && method === 'POST')
    expect(sent?.body).toEqual({ identityId: protectedPerson, reason: 'Markeringen är avslutad' })
  })

  it('is lifted by the second person, after saying what that means', async () => {
    const { user, server } = await opened(protectionHandlers(protectionLifts))
    await user.click(await screen.findByRole('button', { name: 'Häv skyddet' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('Det går inte att ta tillbaka')
    await user.click(within(dialog).getByRole('button', { name: 'Häv skyddet' }))
    await waitFor(() => expect(server.received.some(({ path }) => path.endsWith('/confirmation'))).toBe(true))
  })
})
