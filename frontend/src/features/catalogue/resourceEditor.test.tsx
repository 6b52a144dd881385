import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { anna, bengt, lifecare, overview } from '../../test/fixtures/ids'
import { refusal } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'
import type { Server } from '../../test/server'

const card = async (name: string) => within(await screen.findByRole('region', { name }))

async function choose(user: UserEvent, field: HTMLElement, option: string) {
  await user.click(field)
  await user.click(await screen.findByRole('option', { name: option }))
  await user.keyboard('{Escape}')
}

/** Written at once: every stroke would render the whole form. */
async function write(user: UserEvent, field: HTMLElement, text: string) {
  await user.click(field)
  await user.paste(text)
}

async function saved(user: UserEvent, server: Server, method: 'PUT' | 'POST' = 'PUT') {
  await user.click(screen.getByRole('button', { name: 'Spara' }))
  await waitFor(() => expect(bodiesOf(server, method)).not.toHaveLength(0))
  return bodiesOf(server, method).at(-1)
}

function bodiesOf(server: Server, wanted: string) {
  return server.received
    .filter(({ method, path }) => method === wanted && path.includes('/order/v1/resources'))
    .map(({ body }) => body)
}

describe('OR-1: the catalogue’s editor', () => {
  it('writes the levels of a user service', async () => {
    const { user, server } = await renderPage('/catalogue/new')
    const what = await card('Vad det är')
    await choose(user, what.getByRole('button', { name: /Slag/ }), 'Användartjänst')
    for (const field of what.getAllByRole('textbox', { name: /obligatoriskt/ })) {
      // Typing goes one field after the other.
      // oxlint-disable-next-line no-await-in-loop
      await write(user, field, 'konto')
    }
    const levels = await card('Nivåer')
    await user.click(levels.getByRole('button', { name: 'Lägg till nivå' }))
    expect(levels.getByRole('textbox', { name: /^Kod / })).toHaveFocus()
    await user.paste('bas')
    await write(user, levels.getByRole('textbox', { name: /^Namn på svenska/ }), 'Bas')
    await write(user, levels.getByRole('textbox', { name: /^Namn på engelska/ }), 'Basic')
    await write(user, levels.getByRole('textbox', { name: /^Koder för grupper/ }), 'mail')
    await user.click(levels.getByRole('button', { name: 'Lägg till' }))
    expect(await saved(user, server, 'POST')).toMatchObject({
      kind: 'USER_SERVICE',
      levels: [{ code: 'bas', rank: 1, name: { sv: 'Bas', en: 'Basic' }, groups: ['mail'] }],
    })
  })

  it('writes who may have it, and who own it', async () => {
    const { user, server } = await renderPage(`/catalogue/${lifecare}/edit`)
    const audience = await card('Vem som kan få det')
    await user.click(audience.getByRole('checkbox', { name: 'Bara de som arbetar hos utförare' }))
    await write(user, audience.getByRole('textbox', { name: 'Anställningsform' }), '1, 2')
    await user.click(audience.getByRole('button', { name: 'Lägg till' }))
    const terms = await card('Hur det beställs')
    await write(user, terms.getByRole('combobox', { name: /^Ägare/ }), 'Bengt')
    await user.click(await screen.findByRole('option', { name: /^Bengt/ }))
    await user.keyboard('{Escape}')
    expect(await saved(user, server)).toMatchObject({
      ordering: {
        audience: {
          administrationCodes: null,
          titleCodes: null,
          employmentForms: ['1', '2'],
          providersOnly: true,
        },
        ownerIds: [anna, bengt],
      },
    })
  })

  it('PO-8: writes the analysis of needs and risk, or none at all', async () => {
    const { user, server } = await renderPage(`/catalogue/${overview}/edit`)
    const analysis = await card('Behov och risk')
    const text = await analysis.findByRole('textbox', { name: /^Analys/ })
    await user.clear(text)
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await analysis.findByText('Fyll i det här.')).toBeInTheDocument()
    expect(bodiesOf(server, 'PUT')).toHaveLength(0)
    await write(user, text, 'Ny bedömning')
    expect(await saved(user, server)).toMatchObject({
      ordering: { needsAndRisk: { text: 'Ny bedömning', owner: anna, reviewOn: '2027-01-31' } },
    })
  })

  it('OR-3: builds a form: a choice with an option, asked for on a condition', async () => {
    const { user, server } = await renderPage(`/catalogue/${overview}/edit`)
    const form = await card('Det som frågas')
    await user.click(form.getByRole('button', { name: 'Lägg till fråga' }))
    await user.paste('Expert')
    await user.tab()
    await user.paste('Expert')
    await choose(user, form.getByRole('button', { name: /Svar$/ }), 'Ja eller nej')
    await user.click(form.getByRole('button', { name: 'Lägg till fråga' }))
    const second = within(form.getByRole('group', { name: /^Fråga 2/ }))
    await user.paste('Roll')
    await user.tab()
    await user.paste('Role')
    await choose(user, second.getByRole('button', { name: /Svar$/ }), 'Val i lista')
    await write(user, second.getByRole('textbox', { name: /^Val på svenska/ }), 'Läsa')
    await write(user, second.getByRole('textbox', { name: /^Val på engelska/ }), 'Read')
    await choose(user, second.getByRole('button', { name: /Frågas$/ }), 'Beror på svaret på Expert')
    await user.click(second.getByRole('checkbox', { name: 'Måste besvaras' }))
    expect(await saved(user, server)).toMatchObject({
      ordering: {
        form: [
          { name: 'field1', type: 'BOOLEAN', label: { sv: 'Expert', en: 'Expert' }, when: null, options: null },
          {
            name: 'field2',
            type: 'CHOICE',
            required: true,
            options: [{ value: 'option1', label: { sv: 'Läsa', en: 'Read' } }],
            when: { field: 'field1', equals: 'true' },
          },
        ],
      },
    })
  })

  it('OR-3: moves and takes away questions with the keyboard, and keeps the reader’s place', async () => {
    const { user, server } = await renderPage(`/catalogue/${lifecare}/edit`)
    const form = await card('Det som frågas')
    form.getByRole('button', { name: 'Flytta ner Fråga 1: Titel för Lifecare' }).focus()
    await user.keyboard('{Enter}')
    expect(form.getByRole('button', { name: 'Flytta ner Fråga 2: Titel för Lifecare' })).toHaveFocus()
    await user.keyboard('{Enter}{Enter}')
    expect(form.getByRole('button', { name: 'Flytta upp Fråga 4: Titel för Lifecare' })).toHaveFocus()
    form.getByRole('button', { name: 'Ta bort Fråga 4: Titel för Lifecare' }).focus()
    await user.keyboard('{Enter}')
    expect(form.getByRole('button', { name: 'Lägg till fråga' })).toHaveFocus()
    expect(await saved(user, server)).toMatchObject({
      ordering: { form: [{ name: 'units' }, { name: 'expertUser' }, { name: 'expertMail' }] },
    })
  })

  it('RO-5: says which answer makes somebody an expert user', async () => {
    const { user, server } = await renderPage(`/catalogue/${lifecare}/edit`)
    const form = await card('Det som frågas')
    await choose(user, form.getByRole('button', { name: /Roll som den ger$/ }), 'Expertanvändare i systemet')
    await choose(user, form.getByRole('button', { name: /Rollen ges$/ }), 'Beror på svaret på Expertanvändare')
    expect(await saved(user, server)).toMatchObject({
      ordering: { opensRole: 'EXPERT_USER', opensRoleWhen: { field: 'expertUser', equals: 'true' } },
    })
  })

  it('OR-6: writes what the recipient must have first', async () => {
    const { user, server } = await renderPage(`/catalogue/${lifecare}/edit`)
    const needed = await card('Förutsättningar')
    await user.click(needed.getByRole('button', { name: 'Lägg till förutsättning' }))
    const second = within(needed.getByRole('group', { name: 'Förutsättning 2' }))
    await choose(user, second.getByRole('button', { name: /Slag/ }), 'Har en annan behörighet')
    await choose(user, second.getByRole('button', { name: /Behörighet/ }), 'Arbetsplatskonto')
    expect(await saved(user, server)).toMatchObject({
      ordering: { prerequisites: [{ kind: 'SITHS_CARD' }, { kind: 'RESOURCE', resourceCode: 'arbetsplats' }] },
    })
  })

  it('API-1: shows what the service refuses at its field, until that has been changed', async () => {
    const { user } = await renderPage(`/catalogue/${lifecare}/edit`, {
      handlers: [
        orderHandler('put', '/order/v1/resources/{id}', () =>
          refusal(422, 'invalid-resource', undefined, [
            { field: 'ordering.form[1].name', rule: 'OR-3', message: 'Every field has a name of its own' },
            { field: 'ordering.maximumDays', rule: 'Max', message: 'must be less than 3651' },
          ]),
        ),
      ],
    })
    await user.click(await screen.findByRole('button', { name: 'Spara' }))
    const form = await card('Det som frågas')
    const second = within(form.getByRole('group', { name: /^Fråga 2/ }))
    const name = await second.findByRole('textbox', { name: /^Kort namn/ })
    await waitFor(() => expect(name).toHaveAccessibleDescription(/ingen annan fråga har det/))
    expect(screen.getByRole('alert')).toHaveTextContent('ingen annan fråga har det')
    expect(form.getByRole('button', { name: 'Stäng Fråga 2: Enheter' })).toHaveAttribute('aria-expanded', 'true')
    expect(form.getByRole('button', { name: /^Öppna Fråga 3/ })).toHaveAttribute('aria-expanded', 'false')
    const days = screen.getByRole('textbox', { name: /^Längsta period/ })
    expect(days).toHaveAccessibleDescription('must be less than 3651')
    await waitFor(() => expect(days).toHaveFocus())
    await user.click(form.getByRole('button', { name: 'Öppna Fråga 1: Titel för Lifecare' }))
    expect(screen.getByDisplayValue('titleForLifecare')).toBeInTheDocument()
    await write(user, name, 'X')
    expect(name).not.toHaveAccessibleDescription(/ingen annan fråga har det/)
    expect(days).toHaveAccessibleDescription('must be less than 3651')
  })
})
