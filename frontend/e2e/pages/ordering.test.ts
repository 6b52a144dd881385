import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annasSession } from '../../src/test/fixtures/people'
import { ok, pageOf, type Handler } from '../../src/test/handlers/handler'
import { orderHandler } from '../../src/test/handlers/order'
import type { Server } from '../../src/test/server'
import { openWatchedPage } from '../browser'
import { handleCalls, openStage, type Stage } from './stage'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function open(address: string, handlers: Handler[] = []): Promise<{ page: Page; server: Server }> {
  const { page } = await openWatchedPage(stage, { viewport: { width: 1280, height: 800 }, locale: 'sv-SE' })
  const server = await handleCalls(page, annasSession, handlers)
  await page.goto(`${stage.origin}${address}`, { waitUntil: 'networkidle' })
  return { page, server }
}

const nothingOrdered = orderHandler('get', '/order/v1/lines', ({ query }) => ok(pageOf([], query)))

/** The lines of the draft as it was saved last. */
function savedLines(server: Server) {
  const saved = server.received.findLast(({ method, path }) => method !== 'GET' && /\/orders(\/[^/]+)?$/.test(path))
  return (saved?.body as { lines: { recipientId: string; resourceId: string }[] } | undefined)?.lines ?? []
}

describe('OR-2: a newcomer', () => {
  it('orders three systems for two new employees with few clicks', async () => {
    const { page, server } = await open('/', [nothingOrdered])
    let clicks = 0
    const click = async (what: Locator) => {
      clicks += 1
      await what.click()
    }
    const choose = (name: string) => click(page.getByRole('button', { name: `Välj ${name}`, exact: true }))
    let keystrokes = 0
    await page.exposeFunction('countKey', () => {
      keystrokes += 1
    })
    await page.evaluate(() =>
      document.addEventListener('keydown', () => (window as unknown as { countKey: () => void }).countKey(), true),
    )

    const began = performance.now()
    await click(page.getByRole('link', { name: 'Beställ', exact: true }))
    await page.getByRole('heading', { level: 1, name: 'Beställ' }).waitFor()
    await click(page.getByText(/^Cecilia/))
    await click(page.getByText(/^Dag/))
    await choose('Arbetsplatskonto')
    await choose('Combine')
    await choose('Lifecare')
    await click(page.getByText(/Jag intygar att alla 2 har läst/))
    await click(page.getByRole('button', { name: 'Granska' }))
    await click(page.getByRole('button', { name: 'Skicka beställningen' }))
    await page.getByRole('heading', { level: 1, name: 'Kvitto' }).waitFor()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)

    process.stdout.write(
      `Three systems for two new employees: ${clicks} clicks, ${keystrokes} keystrokes, ${seconds} s\n`,
    )
    expect(savedLines(server)).toHaveLength(6)
    expect(server.received.filter(({ path }) => path.endsWith('/sending'))).toHaveLength(1)
    expect(clicks).toBeLessThanOrEqual(10)
    expect(keystrokes).toBe(0)
    await page.context().close()
  })

  it('does the same with the keyboard alone', async () => {
    const { page, server } = await open('/order')
    const press = async (what: Locator, key: string) => {
      await what.focus()
      await page.keyboard.press(key)
    }
    await press(page.getByRole('checkbox', { name: /Cecilia/ }), 'Space')
    await press(page.getByRole('button', { name: 'Välj Combine' }), 'Enter')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Vald: Combine/)
    await press(page.getByRole('checkbox', { name: /Jag intygar/ }), 'Space')
    await press(page.getByRole('button', { name: 'Granska' }), 'Enter')
    await page.getByRole('heading', { level: 1, name: 'Granska beställningen' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Granska beställningen')
    await press(page.getByRole('button', { name: 'Skicka beställningen' }), 'Enter')
    await page.getByRole('heading', { level: 1, name: 'Kvitto' }).waitFor()
    expect(savedLines(server)).toHaveLength(1)
    await page.context().close()
  })
})

describe('OR-4: a draft', () => {
  it('survives a reload, and leaves nothing in the browser', async () => {
    const { page } = await open('/order')
    await page.getByText(/^Cecilia/).click()
    await page.getByRole('button', { name: 'Välj NPÖ' }).click()
    await page.waitForURL(/draft=/)
    await page.reload({ waitUntil: 'networkidle' })
    await page.getByRole('button', { name: /^Vald: NPÖ/ }).waitFor()
    expect(await page.getByRole('checkbox', { name: /Cecilia/ }).isChecked()).toBe(true)
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(
      /Cecilia|NPÖ/,
    )
    await page.context().close()
  })
})

describe('OR-4: templates', () => {
  it('are changed and deleted with the keyboard, which never loses its place', async () => {
    const { page } = await open('/order')
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    const press = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).last().focus()
      await page.keyboard.press('Enter')
    }
    await page.getByRole('checkbox', { name: /Dag/ }).press('Space')
    await press('Mallar')
    await page.getByRole('button', { name: /Mall \(/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'Ny undersköterska' }).press('Enter')
    await press('Ändra')
    await page.getByRole('textbox', { name: /Namn/ }).press('Escape')
    await expect.poll(focused).toBe('Ändra')
    await press('Ta bort')
    await page.getByRole('heading', { name: 'Ta bort mallen?' }).waitFor()
    await press('Ta bort')
    await expect.poll(focused).toMatch(/^Det som mallen innehåller/)
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('Mallar')
    await page.context().close()
  })
})
