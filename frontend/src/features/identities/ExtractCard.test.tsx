import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bengt, protectedPerson } from '../../test/fixtures/ids'
import { annasSession } from '../../test/fixtures/people'
import { refusal } from '../../test/handlers/handler'
import { orderHandler } from '../../test/handlers/order'
import { renderPage } from '../../test/renderPage'

const button = { name: 'Spara som fil' }

function watchFiles() {
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    saved.push(content as Blob)
    return 'blob:saved'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  return saved
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.readAsText(blob)
  })
}

afterEach(() => vi.restoreAllMocks())

describe('GO-4: everything kept about a person', () => {
  it('comes from all services in one file', async () => {
    const saved = watchFiles()
    const { user } = await renderPage('/profile')
    await user.click(await screen.findByRole('button', button))
    await expect.poll(() => saved.length).toBe(1)
    const parts = JSON.parse(await textOf(saved[0] as Blob)) as { service: string; identityId: string }[]
    expect(parts.map(({ service }) => service)).toEqual(['identity', 'order', 'policy', 'notification'])
    expect(parts.every(({ identityId }) => identityId === annasSession.identityId)).toBe(true)
  })

  it('is not saved at all when a service does not answer', async () => {
    const saved = watchFiles()
    const away = orderHandler('post', '/order/v1/data-extracts', () => refusal(503, 'temporarily-unavailable'))
    const { user } = await renderPage('/profile', { handlers: [away] })
    await user.click(await screen.findByRole('button', button))
    expect(await screen.findByRole('alert')).toBeInTheDocument()
    expect(saved).toHaveLength(0)
  })

  it('can be had of others by auditors, but not of who is protected', async () => {
    const session = { ...annasSession, roles: ['AUDITOR'] }
    await renderPage(`/people/${bengt}`, { session })
    expect(await screen.findByRole('button', button)).toBeInTheDocument()
  })

  it.each([
    [bengt, ['MANAGER']],
    [protectedPerson, ['AUDITOR']],
  ])('is not offered of %s to %s', async (person, roles) => {
    await renderPage(`/people/${person}`, { session: { ...annasSession, roles } })
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('button', button)).not.toBeInTheDocument()
  })
})
