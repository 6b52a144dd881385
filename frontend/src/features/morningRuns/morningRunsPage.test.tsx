import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { account, basePolicy, bengt } from '../../test/fixtures/ids'
import { explained } from '../../test/fixtures/policies'
import { ok } from '../../test/handlers/handler'
import { policyHandler } from '../../test/handlers/policy'
import { renderPage } from '../../test/renderPage'

describe('PO-3: when changes take effect', () => {
  it('is shown for each administration, with the next run', async () => {
    await renderPage('/morning-runs')
    const waiting = await screen.findByRole('row', { name: /Varje dag kl\. 06:00/ })
    expect(waiting).toHaveTextContent(/2 sep/)
    expect(screen.getByRole('row', { name: /Genast/ })).toBeInTheDocument()
  })

  it('is set by who has seen the last version (API-1), and refused when it is no time', async () => {
    const { user, server } = await renderPage('/morning-runs')
    const row = await screen.findByRole('row', { name: /Genast/ })
    await user.click(within(row).getByRole('button', { name: /Ändra/ }))
    await user.type(screen.getByRole('textbox', { name: /^Tid/ }), '6')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    expect(await screen.findByText('Skriv tiden som TT:MM.')).toBeInTheDocument()
    await user.clear(screen.getByRole('textbox', { name: /^Tid/ }))
    await user.type(screen.getByRole('textbox', { name: /^Tid/ }), '06:30')
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    const sent = server.received.find(({ method }) => method === 'PUT')
    expect(sent?.headers.get('If-Match')).toBe('"0"')
    expect(sent?.body).toEqual({ setTime: '06:30' })
  })

  it('is set back to at once by leaving the time empty', async () => {
    const { user, server } = await renderPage('/morning-runs')
    const row = await screen.findByRole('row', { name: /Varje dag/ })
    await user.click(within(row).getByRole('button', { name: /Ändra/ }))
    await user.clear(screen.getByRole('textbox', { name: /^Tid/ }))
    expect(screen.getByText(/Det som väntar slår igenom genast/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.find(({ method }) => method === 'PUT')?.body).toEqual({ setTime: null })
  })

  it('is told on the page of a policy whose administration has a morning run', async () => {
    const nextAt = '2026-09-02T04:00:00Z'
    await renderPage(`/policies/${basePolicy}`, {
      handlers: [
        policyHandler('get', '/policy/v1/morning-runs', () =>
          ok([{ administrationCode: '110', version: 1, setTime: '06:00', nextAt, lastDay: null }]),
        ),
      ],
    })
    expect(await screen.findByText(/^Förvaltningen har morgonkörning.*2 sep/)).toBeInTheDocument()
  })

  it('is told where somebody asks why, when something about the person waits', async () => {
    await renderPage(`/explanation?person=${bengt}&resource=${account}`, {
      handlers: [
        policyHandler('get', '/policy/v1/explanations', () => ok({ ...explained, waitsUntil: '2026-09-02T04:00:00Z' })),
      ],
    })
    expect(await screen.findByText(/slår igenom vid morgonkörningen 2 sep/)).toBeInTheDocument()
  })
})
