import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { basePolicy, draftPolicy } from '../../test/fixtures/ids'
import { refusal } from '../../test/handlers/handler'
import { policyHandler } from '../../test/handlers/policy'
import { renderPage } from '../../test/renderPage'

describe('A policy', () => {
  it('tells whom it is for in one sentence (PO-2)', async () => {
    await renderPage(`/policies/${basePolicy}`)
    expect(
      await screen.findByText(
        'Policyn gäller den vars engagemang ligger på Norrsjö sjukhus med underliggande enheter, ' +
          '(har någon av titlarna Sjuksköterska, grundutbildad eller Undersköterska eller inte har anställningsform TIM) och är det primära.',
      ),
    ).toBeInTheDocument()
  })

  it('offers only what the service lets the reader do', async () => {
    await renderPage(`/policies/${basePolicy}`)
    expect(await screen.findByRole('button', { name: 'Avveckla' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Aktivera' })).not.toBeInTheDocument()
  })

  it('is activated with a reason, after showing who gains and loses (PO-6)', async () => {
    const { user, server } = await renderPage(`/policies/${draftPolicy}`)
    await user.click(await screen.findByRole('button', { name: 'Aktivera' }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByText('31')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Aktivera' }))
    expect(within(dialog).getByText('Skriv ett skäl.')).toBeInTheDocument()
    await user.type(within(dialog).getByRole('textbox'), 'Beslutat i september')
    await user.click(within(dialog).getByRole('button', { name: 'Aktivera' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith('/activation'))?.body).toEqual({
      day: null,
      reason: 'Beslutat i september',
    })
  })

  it('is changed only from the version that was read, and a conflict is explained', async () => {
    const { user, server } = await renderPage(`/policies/${draftPolicy}/edit`, {
      handlers: [policyHandler('put', '/policy/v1/policies/{id}', () => refusal(412, 'status-412'))],
    })
    await user.type(await screen.findByRole('textbox', { name: /Skäl/ }), 'Fler timmar')
    await user.click(screen.getByRole('button', { name: 'Spara utkast' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Någon annan har ändrat under tiden.')
    const put = server.received.find(({ method }) => method === 'PUT')
    expect(put?.headers.get('If-Match')).toBe('"1"')
    expect(put?.body).toMatchObject({
      criteria: {
        type: 'all',
        criteria: [
          { type: 'employmentForm', codes: ['TIM'] },
          { type: 'length', minDays: 14, maxDays: null },
        ],
      },
    })
  })

  it('is not saved before everything is filled in', async () => {
    const { user, server } = await renderPage('/policies/new')
    await user.click(await screen.findByRole('button', { name: 'Spara utkast' }))
    const faults = await screen.findByRole('alert')
    for (const words of [
      'Skriv ett namn.',
      'Välj en förvaltning.',
      'Fyll i alla villkor.',
      'Välj minst en behörighet.',
      'Skriv ett skäl.',
    ]) {
      expect(faults).toHaveTextContent(words)
    }
    expect(server.received.some(({ method, path }) => method === 'POST' && path === '/policy/v1/policies')).toBe(false)
  })

  it('is told in words while its criteria are written', async () => {
    const { user } = await renderPage('/policies/new')
    await user.click(await screen.findByRole('button', { name: /Vad/ }))
    await user.click(await screen.findByRole('option', { name: 'Primärt engagemang' }))
    expect(await screen.findByText('Policyn gäller den vars engagemang är det primära.')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Ska inte gälla' }))
    expect(await screen.findByText('Policyn gäller den vars engagemang inte är det primära.')).toBeInTheDocument()
  })
})
