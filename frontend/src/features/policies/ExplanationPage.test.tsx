import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { account, bengt, group } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { refusal } from '../../test/handlers/handler'
import { policyHandler } from '../../test/handlers/policy'
import { renderPage } from '../../test/renderPage'

describe('PO-7: why, or why not', () => {
  it('is asked from the person’s page, about any access and any day', async () => {
    const { user, server } = await renderPage(`/people/${bengt}`)
    await user.click(await screen.findByRole('link', { name: 'Fråga varför' }))
    await user.click(await screen.findByRole('button', { name: /Behörighet/ }))
    await user.click(await screen.findByRole('option', { name: /^Arbetsplatskonto/ }))
    expect(await screen.findByText(/^Policyer ger Arbetsplatskonto/)).toBeInTheDocument()
    expect(server.received.some(({ path }) => path === '/policy/v1/explanations')).toBe(true)
  })

  it('tells every reason with its policy, criteria and engagement', async () => {
    await renderPage(`/explanation?person=${bengt}&resource=${account}`)
    const card = within(await screen.findByRole('region', { name: 'Vårdpersonal på Norrsjö sjukhus' }))
    expect(card.getByRole('link', { name: 'Version 3' })).toHaveAttribute('href', expect.stringMatching(/\/policies\//))
    expect(await card.findByText(/ligger på Norrsjö sjukhus/)).toBeInTheDocument()
    expect(await card.findByText(/Undersköterska, Norrsjö sjukhus/i)).toBeInTheDocument()
  })

  it('tells what would have to be different, and what is found instead', async () => {
    await renderPage(`/explanation?person=${bengt}&resource=${group}&date=2027-02-01`)
    expect(await screen.findByText(/^Ingen policy ger/)).toBeInTheDocument()
    const items = await screen.findAllByRole('listitem')
    const told = items.map(({ textContent }) => textContent)
    expect(told).toContainEqual(expect.stringMatching(/^Ett engagemang som gäller den dagen\. Nu: 1\sfeb\.\s2026/))
    expect(told).toContainEqual(
      expect.stringMatching(/^Ett engagemang som har titeln Sjuksköterska.* Nu: Undersköterska/i),
    )
    expect(told).toContainEqual('Ett engagemang som inte har anställningsform TIM. Nu: TIM.')
  })

  it('is refused in words where one may not ask', async () => {
    await renderPage(`/explanation?person=${bengt}&resource=${account}`, {
      handlers: [policyHandler('get', '/policy/v1/explanations', () => refusal(404, 'not-found'))],
    })
    expect(await screen.findByText(/eller så får du inte fråga/)).toBeInTheDocument()
  })

  it('names the policy without a link to those who may not read policies', async () => {
    await renderPage(`/explanation?person=${bengt}&resource=${account}`, { session: { ...annasSession, roles: [] } })
    expect(await screen.findByText('Version 3')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Version 3' })).not.toBeInTheDocument()
  })
})
