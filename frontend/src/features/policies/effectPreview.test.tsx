import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { effect } from '../../test/fixtures/effects'
import { account, basePolicy, draftPolicy, group, separation } from '../../test/fixtures/ids'
import { ok } from '../../test/handlers/handler'
import { policyHandler } from '../../test/handlers/policy'
import { renderPage } from '../../test/renderPage'

interface Asked {
  onlyPrimary: boolean
}

describe('PO-6: the effect of a policy that is being written', () => {
  it('is not counted before the policy says something', async () => {
    const { server } = await renderPage('/policies/new')
    expect(await screen.findByText(/räknas här vilka som berörs/)).toBeInTheDocument()
    expect(server.received.some(({ path }) => path === '/policy/v1/effects')).toBe(false)
  })

  it('is counted of what is written now, as a replacement of what is saved', async () => {
    const { user, server } = await renderPage(`/policies/${basePolicy}/edit`)
    expect(await screen.findByRole('button', { name: /31 får behörighet/ })).toBeInTheDocument()
    expect(screen.getByText(/Månadskostnaden ökar med 3\s375\skr/)).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Bara primära engagemang räknas' }))
    await waitFor(() =>
      expect(server.received.findLast(({ path }) => path === '/policy/v1/effects')?.body).toMatchObject({
        policyId: basePolicy,
        administrationCode: '110',
        onlyPrimary: true,
      }),
    )
    expect(server.received.some(({ method }) => method === 'PUT')).toBe(false)
  })

  it('is never that of an earlier writing whose answer came late', async () => {
    const first: { answer?: () => void } = {}
    const late = new Promise<void>((resolve) => {
      first.answer = resolve
    })
    const { user, server } = await renderPage(`/policies/${basePolicy}/edit`, {
      handlers: [
        policyHandler('post', '/policy/v1/effects', async ({ body }) => {
          if ((body as Asked).onlyPrimary) return ok({ ...effect, gains: 7 })
          await late
          return ok({ ...effect, gains: 99 })
        }),
      ],
    })
    await waitFor(() => expect(server.received.some(({ path }) => path === '/policy/v1/effects')).toBe(true))
    await user.click(screen.getByRole('checkbox', { name: 'Bara primära engagemang räknas' }))
    expect(await screen.findByRole('button', { name: /7 får behörighet/ })).toBeInTheDocument()
    first.answer?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(screen.getByRole('button', { name: /7 får behörighet/ })).toBeInTheDocument()
    expect(screen.queryByText('99')).not.toBeInTheDocument()
  })

  it('tells what nobody may have together, how many would get both, and that the policy cannot give both (PO-9)', async () => {
    const conflict = {
      separationId: separation,
      name: 'Isär',
      why: 'Ingen gör båda.',
      oneResourceId: account,
      otherResourceId: group,
      people: 3,
      byItself: true,
    }
    const { user } = await renderPage(`/policies/${draftPolicy}`, {
      handlers: [
        policyHandler('get', '/policy/v1/policies/{id}/effect', () => ok({ ...effect, conflicts: [conflict] })),
      ],
    })
    const told = await screen.findByText(/3 personer skulle få båda genom policyer/)
    expect(told).toHaveTextContent('Isär: Arbetsplatskonto och Gemensam mapp Avdelning 31. Ingen gör båda.')
    expect(told).toHaveTextContent('kan inte aktiveras så här')
    expect(screen.getByText(/Vad som är beställt räknas inte här/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Visa vilka' }))
    expect(
      await screen.findByRole('region', { name: /De som skulle få behörigheter som inte går ihop/ }),
    ).toBeInTheDocument()
  })

  it('leads from each number to the people behind it, with names as far as the reader may see them', async () => {
    const { user, server } = await renderPage(`/policies/${draftPolicy}`)
    await user.click(await screen.findByRole('button', { name: /2 byter nivå/ }))
    const list = await screen.findByRole('region', { name: 'De som byter nivå' })
    const [, first, second, third] = await within(list).findAllByRole('row')
    expect(first).toHaveTextContent('Bengt Bergström')
    expect(second).toHaveTextContent(/från .* till/)
    expect(third).toHaveTextContent('Person som du inte kan se')
    const asked = server.received.findLast(({ path }) => path.endsWith('/effect/people'))
    expect(asked?.query.toString()).toBe('step=ACTIVATE&list=CHANGES_LEVEL&limit=20&offset=0')
    await user.click(screen.getByRole('button', { name: /2 byter nivå/ }))
    expect(screen.queryByRole('region', { name: 'De som byter nivå' })).not.toBeInTheDocument()
  })
})
