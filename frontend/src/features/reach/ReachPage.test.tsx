import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ok, pageOf } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

describe('OR-7: others’ access at one’s unit', () => {
  it('is listed with who ordered it, for which unit and how long', async () => {
    await renderPage('/reach')
    const row = await screen.findByRole('row', { name: /Lifecare.*Avdelning 31/ })
    expect(row).toHaveTextContent('2050')
    expect(row).toHaveTextContent(/2026.*2027/)
  })

  it('is said to be none where there is none', async () => {
    await renderPage('/reach', {
      language: 'en',
      handlers: [orderHandler('get', '/order/v1/reaches', ({ query }) => ok(pageOf([], query)))],
    })
    expect(await screen.findByText('Nobody of another unit has ordered access at yours')).toBeInTheDocument()
  })
})
