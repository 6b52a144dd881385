import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { appliedImport, heldImport } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { renderPage } from '../../test/renderPage'

/** The input behind the button; the browser opens its own window for it. */
function fileInput(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('The page takes no file')
  return input
}

describe('An import', () => {
  it('shows what changed, which rows were rejected and what is to be mended (ID-5)', async () => {
    await renderPage(`/imports/${appliedImport}`)
    expect(await screen.findByRole('row', { name: /Engagemang/ })).toHaveTextContent(/17.*52.*9.*2 204/)
    expect(await screen.findByRole('row', { name: /10312/ })).toHaveTextContent('hsaEndDate')
    expect(screen.getByRole('link', { name: 'E-postadress saknas' })).toHaveAttribute(
      'href',
      '/findings?kind=MISSING_MAIL',
    )
  })

  it('that is held tells why, and is resumed only with a reason (ID-6)', async () => {
    const { user, server } = await renderPage(`/imports/${heldImport}`)
    expect(await screen.findByText(/Engagemang som skulle avslutas: 688, vilket är 30,1 % av alla/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Inför ändå' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'Sjukhuset har lagts ned')
    await user.click(within(dialog).getByRole('button', { name: 'Inför ändå' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.received.find(({ path }) => path.endsWith('/resumption'))?.body).toEqual({
      reason: 'Sjukhuset har lagts ned',
    })
  })

  it('is decided about by those who may, and only read by an auditor', async () => {
    await renderPage(`/imports/${heldImport}`, { session: { ...annasSession, roles: ['AUDITOR'] } })
    await screen.findByText('Importen är stoppad')
    expect(screen.queryByRole('button', { name: 'Inför ändå' })).not.toBeInTheDocument()
  })

  it('starts from a file sent as it is, and the run is shown', async () => {
    const { user, server, router } = await renderPage('/imports')
    await user.click(await screen.findByRole('button', { name: /Källa/ }))
    await user.click(await screen.findByRole('option', { name: 'KiV Norrsjö' }))
    await user.upload(fileInput(), new File(['dn: cn=x\n'], 'kiv.ldif', { type: 'text/ldif' }))
    await user.click(screen.getByRole('button', { name: 'Läs in' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/imports/${heldImport}`))
    const sent = server.received.find(({ method, path }) => method === 'POST' && path === '/identity/v1/imports')
    expect(sent?.headers.get('Content-Type')).toBe('text/ldif')
    expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/)
    expect(sent?.body).toBe('dn: cn=x\n')
  })
})
