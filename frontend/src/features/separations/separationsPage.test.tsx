import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { account, combine, group, separation } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { refusal } from '../../test/handlers/handler'
import { policyHandler } from '../../test/handlers/policy'
import { renderPage } from '../../test/renderPage'

const session = { ...annasSession, roles: ['SYSTEM_ADMINISTRATOR'] as (typeof annasSession)['roles'] }
const ending = `/policy/v1/separations/${separation}/ending`

describe('PO-9: what nobody may hold together', () => {
  it('is listed with why, which two, for whom, and how many have both', async () => {
    await renderPage('/separations', { session })
    const row = await screen.findByRole('row', { name: /Bevilja och betala ut/ })
    expect(row).toHaveTextContent('Den som beviljar en insats betalar inte ut den.')
    expect(await within(row).findByText('Combine och NPÖ')).toBeInTheDocument()
    expect(row).toHaveTextContent('Hela organisationen')
    expect(row).toHaveTextContent('1 utan undantag')
    expect(row).toHaveTextContent('1 med undantag')
    const several = screen.getByRole('row', { name: /Dokumentera och granska/ })
    expect(several).toHaveTextContent('Combine tillsammans med Gemensam mapp Avdelning 31 eller Lifecare')
    expect(several).toHaveTextContent('Ingen')
  })

  it('leads to who has both, whether by an exception, and what can be done about each', async () => {
    const { user } = await renderPage('/separations', { session })
    await user.click(await screen.findByRole('button', { name: 'De som har båda: Bevilja och betala ut' }))
    const people = within(await screen.findByRole('region', { name: 'De som har båda: Bevilja och betala ut' }))
    const bengt = await people.findByRole('row', { name: /Bengt/ })
    expect(bengt).toHaveTextContent('Utan undantag')
    expect(bengt).toHaveTextContent('be chefen avsluta NPÖ, som är beställt')
    expect(within(bengt).getByRole('link', { name: /Bengt/ })).toBeInTheDocument()
    const cecilia = people.getByRole('row', { name: /Cecilia/ })
    expect(cecilia).toHaveTextContent(/Undantag till 31.dec\. 2026/)
    expect(cecilia).toHaveTextContent('Båda kommer från policyer.')
  })

  it('is read by those who work where it holds, without who has both, and without ways to change it', async () => {
    const { server } = await renderPage('/separations', { session: { ...annasSession, roles: ['MANAGER'] } })
    await screen.findByRole('row', { name: /Bevilja och betala ut/ })
    expect(screen.queryByText('Har båda')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Ny regel' })).not.toBeInTheDocument()
    expect(server.received.some(({ path }) => path.startsWith('/order/v1/separations'))).toBe(false)
  })

  it('is made of two sides, also of all that is in a system, with a name and why', async () => {
    const { user, server } = await renderPage('/separations', { session })
    await user.click(await screen.findByRole('button', { name: 'Ny regel' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Spara regeln' }))
    expect(dialog.getByText('Välj vilka det gäller.')).toBeInTheDocument()
    expect(dialog.getAllByText('Välj minst en behörighet.')).toHaveLength(2)
    await user.click(dialog.getByRole('button', { name: /Gäller för/ }))
    await user.click(await screen.findByRole('option', { name: 'Hela organisationen' }))
    const choose = async (side: RegExp, typed: string, choice: string | RegExp) => {
      await user.click(dialog.getByRole('combobox', { name: side }))
      await user.paste(typed)
      await user.click(await screen.findByRole('option', { name: choice }))
      await user.keyboard('{Escape}')
    }
    await choose(/Den ena sidan/, 'Combine', 'Combine')
    await user.click(dialog.getByRole('combobox', { name: /Den andra sidan/ }))
    expect(await screen.findByRole('option', { name: 'NPÖ' })).toBeInTheDocument()
    expect(screen.queryByRole('option', { name: 'Combine' })).not.toBeInTheDocument()
    await user.keyboard('{Escape}')
    await choose(/Den andra sidan/, 'Allt i AD', /Allt i AD/)
    await user.type(dialog.getByRole('textbox', { name: /^Namn/ }), 'Isär')
    await user.type(dialog.getByRole('textbox', { name: /^Varför/ }), 'Ingen ska göra båda')
    await user.click(dialog.getByRole('button', { name: 'Spara regeln' }))
    const sent = server.received.find(({ method, path }) => method === 'POST' && path === '/policy/v1/separations')
    expect(sent?.body).toEqual({
      administrationCode: null,
      oneResourceIds: [combine],
      otherResourceIds: expect.arrayContaining([group, account]),
      name: 'Isär',
      why: 'Ingen ska göra båda',
    })
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy()
  })

  it('is ended for a reason, and those that have been are shown apart', async () => {
    const { user, server } = await renderPage('/separations', { session })
    await user.click(await screen.findByRole('button', { name: 'Avsluta regeln Bevilja och betala ut' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: /Skäl|Varför/ }), 'Ny rutin')
    await user.click(dialog.getByRole('button', { name: 'Avsluta' }))
    expect(server.received.find(({ path }) => path === ending)?.body).toEqual({ reason: 'Ny rutin' })
  })

  it('that has been ended says when and why', async () => {
    await renderPage('/separations?kind=ended', { session, language: 'en' })
    const row = await screen.findByRole('row', { name: /Beställa och attestera/ })
    expect(row).toHaveTextContent('Attesten sker i ett annat system')
    expect(within(row).queryByRole('button')).not.toBeInTheDocument()
  })

  it('says so when somebody else has ended it meanwhile', async () => {
    const { user } = await renderPage('/separations', {
      session,
      handlers: [policyHandler('post', '/policy/v1/separations/{id}/ending', () => refusal(409, 'separation-ended'))],
    })
    await user.click(await screen.findByRole('button', { name: 'Avsluta regeln Bevilja och betala ut' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: /Skäl|Varför/ }), 'Ny rutin')
    await user.click(dialog.getByRole('button', { name: 'Avsluta' }))
    expect(await dialog.findByRole('alert')).toHaveTextContent('Regeln är redan avslutad.')
  })
})
