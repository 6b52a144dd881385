import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, sidewaysOverflow } from '../accessibility'
import { launchBrowser, openWatchedPage, type WatchedPage } from '../browser'
import { portalOrigin } from './portal'
import { chooseLanguage, signIn } from './signIn'

const origin = portalOrigin()
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The pages that a system administrator has; each must do with the data of a running portal. */
const addresses = ['/', '/profile', '/passwords', '/organization', '/findings', '/imports', '/no-such-page']

const views = (['sv', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) => ([320, 1280] as const).map((width) => ({ language, theme, width }))),
)

async function look({ page, faults }: WatchedPage, address: string): Promise<string[]> {
  await page.goto(`${origin}${address}`, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const found = await accessibilityFaults(page)
  const overflow = await sidewaysOverflow(page)
  if (overflow > 0) found.push(`reaches ${overflow} pixels beyond the window`)
  return [...faults.splice(0), ...found].map((fault) => `${address}: ${fault}`)
}

describe('UI-2: the pages of the running portal', () => {
  it.each(views)('stand in $language, $theme, $width pixels wide', async ({ language, theme, width }) => {
    const watched = await openWatchedPage(browser, origin, { viewport: { width, height: 900 }, colorScheme: theme })
    await signIn(watched.page, `${origin}/`, 'helena')
    await chooseLanguage(watched.page, language)
    watched.faults.length = 0
    const found: string[] = []
    for (const address of addresses) {
      // One window, one page after the other, as a person goes.
      // oxlint-disable-next-line no-await-in-loop
      found.push(...(await look(watched, address)))
    }
    await watched.page.context().close()
    expect(found).toEqual([])
  })
})
