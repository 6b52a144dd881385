import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { bengt } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { renderPage } from '../../test/renderPage'

const administrator = { ...annasSession, roles: ['SYSTEM_ADMINISTRATOR'] }

describe('AP-4: what is stuck', () => {
  it('is given to somebody else, with a reason', async () => {
    const { user, server } = await renderPage('/approvals/stuck', { session: administrator })
    const [give] = await screen.findAllByRole('button', { name: /^Ge ärende/ })
    if (give) await user.click(give)
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Ge till någon annan' }))
    expect(dialog.getByText('Välj någon.')).toBeInTheDocument()
    await user.type(dialog.getByRole('combobox'), 'Bengt')
    await user.click(await screen.findByRole('option', { name: /^Bengt/ }))
    await user.keyboard('{Escape}')
    await user.type(dialog.getByRole('textbox', { name: /Varför/ }), 'Chefen har slutat')
    await user.click(dialog.getByRole('button', { name: 'Ge till någon annan' }))
    await waitFor(() =>
      expect(server.received.find(({ path }) => path.endsWith('/reassignment'))?.body).toEqual({
        approverId: bengt,
        reason: 'Chefen har slutat',
      }),
    )
  })

  it('is read, not changed, by the service desk', async () => {
    await renderPage('/approvals/stuck', { session: { ...annasSession, roles: ['SERVICE_DESK'] } })
    expect((await screen.findAllByRole('row')).length).toBeGreaterThan(1)
    expect(screen.queryByRole('button', { name: /^Ge ärende/ })).not.toBeInTheDocument()
  })
})
