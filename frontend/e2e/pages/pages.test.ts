import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { annasSession } from '../../src/test/fixtures/people'
import { accessibilityFaults, sidewaysOverflow } from '../accessibility'
import { launchBrowser, openWatchedPage } from '../browser'
import { scenes, type Scene } from './everyPage'
import { handleCalls } from './handled'

const languages = ['sv', 'en'] as const
const themes = ['light', 'dark'] as const
const widths = [320, 1280] as const

/** Pictures of every page for a human to look at, when the folder is named in SCREENSHOTS. */
const pictures = process.env['SCREENSHOTS']

const origin = inject('origin')
let browser: Browser

beforeAll(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true })
  browser = await launchBrowser()
})
afterAll(() => browser.close())

interface View {
  language: (typeof languages)[number]
  theme: (typeof themes)[number]
  width: (typeof widths)[number]
}

const views: View[] = languages.flatMap((language) =>
  themes.flatMap((theme) => widths.map((width): View => ({ language, theme, width }))),
)

async function faultsOf(scene: Scene, { language, theme, width }: View): Promise<string[]> {
  const { page, faults } = await openWatchedPage(browser, origin, {
    viewport: { width, height: width < 500 ? 720 : 900 },
    colorScheme: theme,
    locale: language === 'sv' ? 'sv-SE' : 'en-GB',
    reducedMotion: 'reduce',
  })
  const { session = annasSession, handlers = [] } = scene
  await handleCalls(page, session && { ...session, language }, handlers)
  await page.goto(`${origin}${scene.address}`, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await scene.act?.(page)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  if (pictures) {
    await page.screenshot({ path: join(pictures, `${scene.name}-${language}-${theme}-${width}.png`), fullPage: true })
  }
  const found = [...faults, ...(await accessibilityFaults(page))]
  const overflow = await sidewaysOverflow(page)
  if (overflow > 0) found.push(`reaches ${overflow} pixels beyond the window`)
  await page.context().close()
  return found
}

describe.concurrent.each(scenes)('UI-2: $name', (scene) => {
  it.for(views)('stands in $language, $theme, $width pixels wide', async (view, { expect }) => {
    expect(await faultsOf(scene, view)).toEqual([])
  })
})
