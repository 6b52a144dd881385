import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ward } from '../../test/fixtures/ids'
import { renderPage } from '../../test/renderPage'

describe('Organisation', () => {
  it('fetches what lies below a unit when it is opened', async () => {
    const { user } = await renderPage('/organization')
    await user.click(await screen.findByRole('button', { name: 'Visa enheter under Region Norrsjö' }))
    expect(await screen.findByRole('link', { name: 'Folktandvården' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Avdelning 31' })).not.toBeInTheDocument()
  })

  it('opens the tree down to the unit in the address, and tells about it', async () => {
    await renderPage(`/organization?unit=${ward}`)
    expect(await screen.findByRole('heading', { name: 'Avdelning 31' })).toBeInTheDocument()
    expect(await screen.findByRole('link', { name: 'Avdelning 31' })).toHaveAttribute('aria-current', 'page')
    const tree = within(screen.getByRole('navigation', { name: 'Organisationsträd' }))
    expect(tree.getByRole('link', { name: 'Norrsjö sjukhus' })).not.toHaveAttribute('aria-current')
    expect(screen.getByText('31450')).toBeInTheDocument()
  })

  it('searches in the whole tree', async () => {
    const { user } = await renderPage('/organization')
    await user.type(await screen.findByRole('searchbox'), 'avdelning')
    expect(await screen.findByRole('link', { name: 'Avdelning 32 (sammanslagen)' })).toBeInTheDocument()
    expect(screen.getByText('Arkiverad')).toBeInTheDocument()
  })
})
