import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  basePolicy,
  draftPolicy,
  heldPolicy,
  plannedPolicy,
  proposedPolicy,
  triedPolicy,
  ward,
} from '../../test/fixtures/ids'
import { refusal } from '../../test/handlers/handler'
import { policyHandler } from '../../test/handlers/policy'
import { renderPage } from '../../test/renderPage'

describe('PO-6: steps with a policy', () => {
  it('go back to the version that was active before, after showing what that would do', async () => {
    const { user, server } = await renderPage(`/policies/${basePolicy}`)
    await user.click(await screen.findByRole('button', { name: 'Gå tillbaka' }))
    const dialog = await screen.findByRole('dialog', { name: 'Gå tillbaka till version 2?' })
    expect(await within(dialog).findByText('Om ni går tillbaka nu:')).toBeInTheDocument()
    await user.type(within(dialog).getByRole('textbox'), 'Gick fel')
    await user.click(within(dialog).getByRole('button', { name: 'Gå tillbaka' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith('/rollback'))?.body).toEqual({ reason: 'Gick fel' })
    const counted = server.received.find(({ path, query }) => path.endsWith('/effect') && query.get('step') !== null)
    expect(counted?.query.toString()).toBe('step=ROLL_BACK')
  })

  it('try a draft at the unit that is chosen, with the effect of that unit', async () => {
    const { user, server } = await renderPage(`/policies/${draftPolicy}`)
    await user.click(await screen.findByRole('button', { name: 'Pröva på en enhet' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox', { name: /Skäl/ }), 'Försiktigt')
    await user.click(within(dialog).getByRole('button', { name: 'Pröva på en enhet' }))
    expect(within(dialog).getByText('Välj en enhet.')).toBeInTheDocument()
    await user.type(within(dialog).getByRole('combobox', { name: /Enhet/ }), 'Avdelning')
    await user.click(await screen.findByRole('option', { name: /Avdelning 31/ }))
    await user.tab()
    await waitFor(() =>
      expect(server.received.findLast(({ path }) => path.endsWith('/effect'))?.query.toString()).toBe(
        `step=TRY&unitId=${ward}`,
      ),
    )
    await user.click(within(dialog).getByRole('button', { name: 'Pröva på en enhet' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith('/trial'))?.body).toEqual({
      unitId: ward,
      reason: 'Försiktigt',
    })
  })

  it('tell where a version is tried, and what applies elsewhere', async () => {
    await renderPage(`/policies/${triedPolicy}`)
    expect(await screen.findByText('Version 3 prövas på Avdelning 31 med underliggande enheter')).toBeInTheDocument()
    expect(screen.getByText('I övrigt gäller version 2.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Avsluta prövningen' })).toBeInTheDocument()
  })

  it('are shown to the second administrator with who, when and why, and confirmed', async () => {
    const { user, server } = await renderPage(`/policies/${proposedPolicy}`)
    const card = await screen.findByRole('region', { name: 'Väntar på en andra administratör' })
    expect(card).toHaveTextContent('Aktivera version 3. Berörde 731 personer när det föreslogs.')
    await waitFor(() => expect(card).toHaveTextContent('Bengt Bergström'))
    expect(card).toHaveTextContent('Beslutad i ledningsgruppen')
    expect(await within(card).findByText('31')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Ändra' })).not.toBeInTheDocument()
    await user.click(within(card).getByRole('button', { name: 'Bekräfta' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bekräfta' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.some(({ path }) => path.endsWith('/proposals/2/confirmation'))).toBe(true)
  })

  it('that somebody else decided first are explained, and shown as they are now', async () => {
    const { user, server } = await renderPage(`/policies/${proposedPolicy}`, {
      handlers: [
        policyHandler('post', '/policy/v1/policies/{id}/proposals/{number}/refusal', () =>
          refusal(409, 'proposal-decided'),
        ),
      ],
    })
    await user.click(await screen.findByRole('button', { name: 'Avslå' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'För många')
    const seen = server.received.filter(({ path }) => path.endsWith(proposedPolicy)).length
    await user.click(within(dialog).getByRole('button', { name: 'Avslå' }))
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Någon annan hann före.')
    expect(server.received.filter(({ path }) => path.endsWith(proposedPolicy)).length).toBeGreaterThan(seen)
  })

  it('are found in the list by who may confirm them', async () => {
    const { user } = await renderPage('/policies')
    await user.click(await screen.findByRole('button', { name: /Status/ }))
    await user.click(await screen.findByRole('option', { name: 'Väntar på mitt ja' }))
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3))
    expect(screen.getByRole('link', { name: 'Alla anställda, journalläsning' })).toBeInTheDocument()
  })
})

describe('PO-6: steps with a day', () => {
  it('are planned for the day that is chosen, with the effect of that day', async () => {
    const { user, server } = await renderPage(`/policies/${draftPolicy}`)
    await user.click(await screen.findByRole('button', { name: 'Aktivera' }))
    const dialog = await screen.findByRole('dialog', { name: 'Aktivera policyn?' })
    await user.click(within(dialog).getByRole('button', { name: /När/ }))
    await user.click(await screen.findByRole('option', { name: 'Ett datum' }))
    await user.type(within(dialog).getByRole('textbox', { name: /Skäl/ }), 'Vid årsskiftet')
    await user.click(within(dialog).getByRole('button', { name: 'Planera' }))
    expect(within(dialog).getByText('Välj ett datum.')).toBeInTheDocument()
    const [year] = within(dialog).getAllByRole('spinbutton')
    await user.click(year as HTMLElement)
    await user.keyboard('20270101')
    expect(await within(dialog).findByText('Om det görs den 1 jan. 2027:')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Planera' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith('/activation'))?.body).toEqual({
      day: '2027-01-01',
      reason: 'Vid årsskiftet',
    })
    expect(server.received.findLast(({ path }) => path.endsWith('/effect'))?.query.toString()).toBe(
      'step=ACTIVATE&day=2027-01-01',
    )
  })

  it('are seen on the policy, and withdrawn for a reason', async () => {
    const { user, server } = await renderPage(`/policies/${plannedPolicy}`)
    const card = await screen.findByRole('region', { name: 'Planerat' })
    expect(card).toHaveTextContent('Aktivera version 3. Planerat till 1 okt. 2026, då 31 personer berörs')
    expect(within(card).queryByRole('button', { name: 'Bekräfta' })).not.toBeInTheDocument()
    await user.click(within(card).getByRole('button', { name: 'Dra tillbaka planen' }))
    const dialog = await screen.findByRole('dialog', { name: 'Dra tillbaka planen?' })
    await user.type(within(dialog).getByRole('textbox'), 'Skjuts upp')
    await user.click(within(dialog).getByRole('button', { name: 'Dra tillbaka planen' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith('/proposals/1/refusal'))?.body).toEqual({
      reason: 'Skjuts upp',
    })
  })

  it('that were held on their day say why, and wait for a second yes to what they would do now', async () => {
    const { server } = await renderPage(`/policies/${heldPolicy}`)
    const card = await screen.findByRole('region', { name: 'Stoppat på sin dag' })
    expect(card).toHaveTextContent('När dagen kom berördes många fler än vad som var bestämt.')
    expect(within(card).getByRole('button', { name: 'Bekräfta' })).toBeInTheDocument()
    await waitFor(() =>
      expect(server.received.find(({ path }) => path.endsWith('/effect'))?.query.toString()).toBe('step=RETIRE'),
    )
  })

  it('are found in the list, with their day', async () => {
    const { user } = await renderPage('/policies')
    await user.click(await screen.findByRole('button', { name: /Status/ }))
    await user.click(await screen.findByRole('option', { name: 'Planerade' }))
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3))
    expect(screen.getByText('Aktiveras 1 okt. 2026')).toBeInTheDocument()
  })
})

describe('PO-6: two versions of a policy', () => {
  it('are compared side by side, with what differs in words', async () => {
    await renderPage(`/policies/${basePolicy}`)
    const table = await screen.findByRole('table', { name: 'Jämför versioner' })
    expect(within(table).getByRole('row', { name: /Bara primära/ })).toHaveTextContent('Lika')
    expect(within(table).getByRole('row', { name: /Vem som får/ })).toHaveTextContent('Ändrat')
    await waitFor(() =>
      expect(within(table).getByRole('row', { name: /Ger/ })).toHaveTextContent(
        /Ändrat\s*Tillkommer: .+: från .+ till .+/,
      ),
    )
  })

  it('are not compared where there is one', async () => {
    await renderPage(`/policies/${draftPolicy}`)
    expect(await screen.findByRole('heading', { name: 'Historik' })).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Jämför versioner' })).not.toBeInTheDocument()
  })
})
