import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { shownPassword } from '../../test/fixtures/passwords'
import { bengt } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { bengtsNumber, callerCheck } from '../../test/fixtures/serviceDesk'
import { ok, refusal } from '../../test/handlers/handler'
import { notificationHandler } from '../../test/handlers/notification'
import { renderPage } from '../../test/renderPage'

const session = { ...annasSession, roles: ['SERVICE_DESK'] }

async function search(user: UserEvent, number: string) {
  await user.type(await screen.findByRole('textbox', { name: /Personnummer/ }), number)
  await user.type(screen.getByRole('textbox', { name: /Skäl/ }), 'Ärende 4711')
  await user.click(screen.getByRole('button', { name: 'Sök' }))
}

async function chooseCaller(user: UserEvent, name: RegExp) {
  await user.click(await screen.findByRole('button', { name: /Vem ringer/ }))
  await user.click(await screen.findByRole('option', { name }))
}

async function checkEverything(user: UserEvent) {
  await user.click(screen.getByRole('checkbox', { name: /personnumret/ }))
  await user.click(screen.getByRole('checkbox', { name: /SITHS/ }))
  await user.click(screen.getByRole('checkbox', { name: /chef/ }))
}

describe('PW-5: the service desk', () => {
  it('finds whom the call is about, and sends the number in no address', async () => {
    const { user, server, router } = await renderPage('/service-desk', { session })
    await search(user, bengtsNumber)
    expect(await screen.findByRole('heading', { name: 'Bengt Bergström' })).toBeInTheDocument()
    expect(screen.getByText('Sjuksköterska, Avdelning 31')).toBeInTheDocument()
    expect(JSON.stringify([server.received.map(({ path }) => path), router.state.location.href])).not.toContain('9812')
  })

  it('says so when nobody has the number', async () => {
    const { user } = await renderPage('/service-desk', { session })
    await search(user, '19800505-9806')
    expect(await screen.findByText('Ingen med det numret')).toBeInTheDocument()
  })

  it('asks for a number that can exist, and for a reason', async () => {
    const { user, server } = await renderPage('/service-desk', { session })
    await user.click(await screen.findByRole('button', { name: 'Sök' }))
    expect(await screen.findByText(/Skriv ett personnummer/)).toBeInTheDocument()
    expect(screen.getByText(/Skriv varför du söker/)).toBeInTheDocument()
    expect(server.received.some(({ path }) => path.includes('service-desk'))).toBe(false)
  })

  it('makes nothing until the caller is chosen and all three are checked', async () => {
    const { user, server } = await renderPage('/service-desk', { session })
    await search(user, bengtsNumber)
    await chooseCaller(user, /personen själv/)
    await user.click(screen.getByRole('checkbox', { name: /SITHS/ }))
    await user.click(screen.getByRole('button', { name: 'Gör ett nytt lösenord' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Alla tre')
    expect(server.received.some(({ path }) => path.includes('checks'))).toBe(false)
  })

  it('shows the new password once, masked, and forgets it with the page', async () => {
    const { user, server, router } = await renderPage('/service-desk', { session })
    await search(user, bengtsNumber)
    await chooseCaller(user, /närmaste chef/)
    await checkEverything(user)
    await user.click(screen.getByRole('button', { name: 'Gör ett nytt lösenord' }))
    await screen.findByRole('heading', { name: 'Lösenordet är klart' })
    expect(document.body.innerHTML).not.toContain(shownPassword)
    const check = server.received.find(({ path }) => path.endsWith('/checks'))
    expect(check?.body).toMatchObject({ identityId: bengt, checked: ['PERSONAL_NUMBER', 'SITHS_CARD', 'MANAGER_NAME'] })
    await router.navigate({ to: '/' })
    await router.navigate({ to: '/service-desk' })
    expect(await screen.findByRole('textbox', { name: /Personnummer/ })).toHaveValue('')
    expect(screen.queryByText('Lösenordet är klart')).not.toBeInTheDocument()
  })

  it('waits for the check to arrive', async () => {
    let asked = 0
    const notYet = notificationHandler('post', '/notification/v1/password-resets', ({ body }) => {
      asked += 1
      expect(body).toEqual({ checkId: callerCheck })
      return asked < 3
        ? refusal(404, 'not-found')
        : ok({ userName: 'benbe1', password: shownPassword, mustChange: true })
    })
    const { user } = await renderPage('/service-desk', { session, handlers: [notYet] })
    await search(user, bengtsNumber)
    await chooseCaller(user, /personen själv/)
    await checkEverything(user)
    await user.click(screen.getByRole('button', { name: 'Gör ett nytt lösenord' }))
    expect(await screen.findByRole('heading', { name: 'Lösenordet är klart' })).toBeInTheDocument()
    expect(asked).toBe(3)
  })

  it('is closed below assurance level 3, with an explanation (SI-2)', async () => {
    await renderPage('/service-desk', { session: { ...session, assuranceLevel: 2 } })
    expect(await screen.findByText(/tillitsnivå 3/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Sök' })).not.toBeInTheDocument()
  })

  it('is not there for others', async () => {
    await renderPage('/service-desk', { session: { ...annasSession, roles: ['MANAGER'] } })
    expect(screen.queryByRole('textbox', { name: /Personnummer/ })).not.toBeInTheDocument()
  })
})
