import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, sidewaysOverflow } from '../accessibility'
import { launchBrowser, openWatchedPage, type WatchedPage } from '../browser'
import { portalOrigin } from './portal'
import { rounds } from './rounds'
import { chooseLanguage, signIn } from './signIn'

const origin = portalOrigin()
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Opposites in everything; all eight combinations are looked at over handlers. */
const opposites = [
  { language: 'sv', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 320 },
] as const

/** Each persona meets one of them in turn; both with PAGES_SCALE=whole. */
const isWhole = process.env['PAGES_SCALE'] === 'whole'
const visits = rounds.flatMap(({ persona, addresses }, place) =>
  opposites.filter((_, side) => isWhole || side === place % 2).map((view) => ({ persona, addresses, view })),
)

async function look({ page, faults }: WatchedPage, address: string): Promise<string[]> {
  await page.goto(`${origin}${address}`, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const found = await accessibilityFaults(page)
  const overflow = await sidewaysOverflow(page)
  if (overflow > 0) found.push(`reaches ${overflow} pixels beyond the window`)
  if (await failed(page)) found.push('shows a failure')
  return [...faults.splice(0), ...found].map((fault) => `${address}: ${fault}`)
}

/** Whether the page tells of something that went wrong; no page does when it is opened. */
async function failed(page: Page): Promise<boolean> {
  return (await page.getByRole('main').getByRole('alert').count()) > 0
}

describe('UI-2: the pages that are for each persona', () => {
  it.each(visits)(
    'stand for $persona in $view.language, $view.theme, $view.width pixels wide',
    async ({ persona, addresses, view: { language, theme, width } }) => {
      const watched = await openWatchedPage(
        { browser, origin },
        {
          viewport: { width, height: 900 },
          colorScheme: theme,
          reducedMotion: 'reduce',
        },
      )
      await signIn(watched.page, `${origin}/`, persona)
      await chooseLanguage(watched.page, language)
      watched.faults.length = 0
      const found: string[] = []
      for (const address of await addresses(watched.page)) {
        // One window, one page after the other, as a person goes.
        // oxlint-disable-next-line no-await-in-loop
        found.push(...(await look(watched, address)))
      }
      await watched.page.context().close()
      expect(found).toEqual([])
    },
  )
})
