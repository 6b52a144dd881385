import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { annasSession } from '../../test/fixtures/people'
import { renderPage } from '../../test/renderPage'

describe('ID-9: who has been shown whom', () => {
  it('tells everybody who opened them, and why', async () => {
    const { server } = await renderPage('/disclosures', { session: { ...annasSession, roles: [] } })
    expect(await screen.findByRole('row', { name: /Bengt Bergström.*Ärende 4711/ })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Gäller/ })).not.toBeInTheDocument()
    expect(server.received.find(({ path }) => path.endsWith('/disclosures'))?.query.get('scope')).toBe('OWN')
  })

  it('tells auditors of everybody', async () => {
    const { server } = await renderPage('/disclosures?kind=ALL', { session: { ...annasSession, roles: ['AUDITOR'] } })
    await screen.findByRole('row', { name: /Ärende 4711/ })
    await waitFor(() =>
      expect(server.received.find(({ path }) => path.endsWith('/disclosures'))?.query.get('scope')).toBe('ALL'),
    )
  })
})
