import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dental, runningRegistration, ward } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { ok, refusal } from '../../test/handlers/handler'
import { identityHandler } from '../../test/handlers/identity'
import { renderPage } from '../../test/renderPage'
import type { Received } from '../../test/server'
import { writeDay } from '../../test/writeDay'

type User = Awaited<ReturnType<typeof renderPage>>['user']

const oneUnit = identityHandler('get', '/identity/v1/registrations/units', () =>
  ok({ items: [{ id: ward, name: 'Avdelning 31', administrationCode: '110' }] }),
)

async function write(user: User, label: RegExp, text: string) {
  await user.type(await screen.findByRole('textbox', { name: label }), text)
}

async function fillIn(user: User, givenName: string) {
  await write(user, /^Förnamn/, givenName)
  await write(user, /^Efternamn/, 'Carlsson-Lindqvist')
  await write(user, /^Titel/, 'Konsult')
  await writeDay(user, /^Sista dag/, '2027-01-31')
}

function sent(received: readonly Received[]) {
  return received.filter(({ method, path }) => method === 'POST' && path === '/identity/v1/registrations')
}

const register = { name: 'Registrera' }

describe('ID-10: those who are registered', () => {
  it('are listed with where, until when, and what the feed took over', async () => {
    await renderPage('/registrations')
    const running = await screen.findByRole('row', { name: /Kim Konsult/ })
    expect(running).toHaveTextContent(/Konsult.*Avdelning 31.*1.okt\. 2026 – 31.jan\. 2027.*Pågående/)
    const taken = screen.getByRole('row', { name: /Dag Danielsson/ })
    expect(taken).toHaveTextContent('Övertagen av katalogen')
    expect(within(taken).queryByRole('button')).not.toBeInTheDocument()
  })

  it('lead to their page only for those who may see them', async () => {
    await renderPage('/registrations')
    expect(await screen.findByRole('link', { name: 'Dag Danielsson' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Kim Konsult' })).not.toBeInTheDocument()
  })

  it('are kept longer, to a day after the last one', async () => {
    const { user, server } = await renderPage('/registrations')
    await user.click(await screen.findByRole('button', { name: 'Förläng Kim Konsult' }))
    const dialog = within(await screen.findByRole('dialog'))
    await writeDay(user, /^Sista dag/, '2027-01-31')
    await user.click(dialog.getByRole('button', { name: 'Förläng' }))
    expect(await dialog.findByText('Välj en dag efter den nuvarande sista dagen.')).toBeInTheDocument()
    await writeDay(user, /^Sista dag/, '2027-03-31')
    await user.click(dialog.getByRole('button', { name: 'Förläng' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    const asked = server.received.find(({ path }) => path.endsWith(`/${runningRegistration}/extension`))
    expect(asked?.body).toEqual({ to: '2027-03-31' })
    await waitFor(() => expect(screen.getByRole('row', { name: /Kim Konsult/ })).toHaveTextContent(/31.mars 2027/))
  })

  it('are ended early, and the service says why not', async () => {
    const violations = [{ field: 'on', rule: 'ID-11', message: 'Today or a later day' }]
    const { user, server } = await renderPage('/registrations', {
      handlers: [
        identityHandler('post', '/identity/v1/registrations/{id}/ending', () =>
          refusal(422, 'invalid-request', 'Something breaks a rule', violations),
        ),
      ],
    })
    await user.click(await screen.findByRole('button', { name: 'Avsluta Kim Konsult' }))
    const dialog = within(await screen.findByRole('dialog'))
    await writeDay(user, /^Sista dag/, '2026-11-20')
    await user.click(dialog.getByRole('button', { name: 'Avsluta' }))
    expect(await dialog.findByRole('alert')).toHaveTextContent('Välj i dag eller en senare dag.')
    expect(server.received.find(({ path }) => path.endsWith('/ending'))?.body).toEqual({ on: '2026-11-20' })
  })
})

describe('ID-10: registering somebody', () => {
  it('is in the menu of those who may', async () => {
    await renderPage('/', { session: { ...annasSession, roles: ['MANAGER'] } })
    expect(await screen.findByRole('link', { name: 'Registrerade personer' })).toBeInTheDocument()
  })

  it('is not in the menu of those who may not, nor a page to them', async () => {
    await renderPage('/registrations/new', { session: { ...annasSession, roles: ['AUDITOR'] } })
    expect(await screen.findByRole('heading', { name: 'Sidan finns inte' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Registrerade personer' })).not.toBeInTheDocument()
  })

  it('takes a name, a unit, a title and a last day, and sends nothing before', async () => {
    const { user, server } = await renderPage('/registrations/new')
    await user.click(await screen.findByRole('button', register))
    expect(screen.getAllByText('Fyll i det här.')).toHaveLength(3)
    expect(screen.getByText('Välj en enhet.')).toBeInTheDocument()
    expect(screen.getByText('Välj en dag.')).toBeInTheDocument()
    expect(sent(server.received)).toEqual([])
  })

  it('offers only the units where the viewer may, and sends what was filled in', async () => {
    const { user, server, router } = await renderPage('/registrations/new')
    await fillIn(user, 'Kim')
    await write(user, /^Personnummer/, '19800101-2384')
    await user.click(screen.getByRole('combobox', { name: /^Enhet/ }))
    expect(await screen.findAllByRole('option')).toHaveLength(2)
    await user.click(screen.getByRole('option', { name: 'Folktandvården' }))
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', register))
    await waitFor(() => expect(router.state.location.pathname).toBe('/registrations'))
    const [asked] = sent(server.received)
    expect(asked?.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/)
    expect(asked?.body).toEqual({
      givenName: 'Kim',
      familyName: 'Carlsson-Lindqvist',
      personalNumber: '198001012384',
      mail: null,
      protectedIdentity: false,
      unitId: dental,
      titleCode: null,
      title: 'Konsult',
      employmentForm: null,
      responsibleId: null,
      from: null,
      to: '2027-01-31',
      confirmedNew: false,
    })
  })

  it('asks about somebody with the same name, and stores nothing until that is answered', async () => {
    const { user, server, router } = await renderPage('/registrations/new', { handlers: [oneUnit] })
    await fillIn(user, 'Cecilia')
    await user.click(screen.getByRole('button', register))
    const question = within(await screen.findByRole('alert'))
    expect(question.getByText('Det finns redan någon med det namnet')).toBeInTheDocument()
    expect(await question.findByRole('link', { name: /Cecilia Carlsson-Lindqvist/ })).toHaveAttribute(
      'target',
      '_blank',
    )
    expect(router.state.location.pathname).toBe('/registrations/new')
    await user.click(question.getByRole('button', { name: 'Det är någon annan, registrera som ny' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/registrations'))
    const answers = sent(server.received).map(({ body }) => (body as { confirmedNew: boolean }).confirmedNew)
    expect(answers).toEqual([false, true])
  })

  it('asks again when it is another person who is registered', async () => {
    const { user } = await renderPage('/registrations/new', { handlers: [oneUnit] })
    await fillIn(user, 'Cecilia')
    await user.click(screen.getByRole('button', register))
    await screen.findByRole('alert')
    await write(user, /^Förnamn/, ' Maria')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('tells at the field what the service says of it, until the field is changed', async () => {
    const violations = [
      { field: 'personalNumber', rule: 'ID-1', message: 'Twelve digits' },
      { field: 'to', rule: 'ID-10', message: 'At most 12 months ahead' },
    ]
    const { user } = await renderPage('/registrations/new', {
      handlers: [
        oneUnit,
        identityHandler('post', '/identity/v1/registrations', () =>
          refusal(422, 'invalid-request', 'Something breaks a rule', violations),
        ),
      ],
    })
    await fillIn(user, 'Kim')
    await write(user, /^Personnummer/, '198001012385')
    await user.click(screen.getByRole('button', register))
    const number = screen.getByRole('textbox', { name: /^Personnummer/ })
    await waitFor(() => expect(number).toHaveAccessibleDescription(/Personnumret stämmer inte/))
    expect(screen.getByText('Så långt fram går det inte. Välj en tidigare dag.')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await user.clear(number)
    expect(screen.queryByText(/Personnumret stämmer inte/)).not.toBeInTheDocument()
  })

  it('is explained to somebody who has no unit to do it at', async () => {
    await renderPage('/registrations/new', {
      handlers: [identityHandler('get', '/identity/v1/registrations/units', () => ok({ items: [] }))],
    })
    expect(await screen.findByText('Du kan inte registrera någon')).toBeInTheDocument()
    expect(screen.queryByRole('button', register)).not.toBeInTheDocument()
  })
})
