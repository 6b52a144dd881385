import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anna, attestList, bengt } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { renderPage } from '../../test/renderPage'

describe('AP-2: attest lists', () => {
  it('tell who attests, for what and up to how much', async () => {
    await renderPage('/attest-lists')
    const row = await screen.findByRole('row', { name: /Norrsjö sjukhus, vården/ })
    expect(row).toHaveTextContent('31450, 32*')
    await waitFor(() => expect(row).toHaveTextContent(/Anna Andersson \(upp till 5.000.kr\), Bengt Bergström/))
  })

  it('are changed from the version that was read', async () => {
    const { user, server } = await renderPage(`/attest-lists/${attestList}`)
    const annas = within(await screen.findByRole('group', { name: 'Anna Andersson' }))
    await user.clear(annas.getByRole('textbox', { name: /Högsta belopp/ }))
    await user.click(screen.getByRole('button', { name: 'Spara' }))
    await screen.findByRole('heading', { level: 1, name: 'Attestlistor' })
    const put = server.received.find(({ method }) => method === 'PUT')
    expect(put?.headers.get('If-Match')).toBe('"7"')
    expect(put?.body).toMatchObject({
      attesters: [{ identityId: anna, limit: null, substituteIds: [bengt] }, { identityId: bengt }],
    })
  })

  it('need a name, a number and an attester', async () => {
    const { user } = await renderPage('/attest-lists/new')
    await user.click(await screen.findByRole('button', { name: 'Spara' }))
    expect(await screen.findByText('Lägg till minst ett ansvarsnummer.')).toBeInTheDocument()
    expect(screen.getByText('Lägg till minst en attestant.')).toBeInTheDocument()
  })

  it('are taken in from a file, and tell of each row that was not', async () => {
    const { user, server } = await renderPage('/attest-lists')
    await user.click(await screen.findByRole('button', { name: 'Läs in' }))
    const file = new File(['lista;nummer\n'], 'attest.csv', { type: 'text/csv' })
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (input) await user.upload(input, file)
    await user.click(screen.getByRole('button', { name: 'Läs in' }))
    expect(await screen.findByText('Inläst: 2 nya, 1 ändrade, 4 oförändrade')).toBeInTheDocument()
    expect(screen.getByText('Rad 9, limit: NOT_A_NUMBER')).toBeInTheDocument()
    const sent = server.received.find(({ path }) => path.endsWith('/imports'))
    expect(sent?.headers.get('Content-Type')).toBe('text/csv')
  })

  it('are read by an auditor, who changes none', async () => {
    await renderPage('/attest-lists', { session: { ...annasSession, roles: ['AUDITOR'] } })
    expect(await screen.findByRole('row', { name: /Norrsjö sjukhus, vården/ })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Läs in' })).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: /Norrsjö sjukhus, vården/ })).not.toBeInTheDocument()
  })
})
