import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../test/renderPage'

describe('Att rätta (ID-7)', () => {
  it('lists each fault with whom it concerns and who can mend it', async () => {
    await renderPage('/findings')
    const row = await screen.findByRole('row', { name: /E-postadress saknas/ })
    expect(row).toHaveTextContent('Källan')
    expect(await screen.findAllByRole('link', { name: 'Bengt Bergström' })).not.toHaveLength(0)
    expect(await screen.findByRole('link', { name: 'Avdelning 31' })).toBeInTheDocument()
  })

  it('can be narrowed to one kind', async () => {
    await renderPage('/findings?kind=TWO_PRIMARIES', { language: 'en' })
    expect(await screen.findByRole('row', { name: /Several primary engagements/ })).toHaveTextContent('The manager')
    expect(screen.queryByRole('row', { name: /mail/ })).not.toBeInTheDocument()
  })
})
