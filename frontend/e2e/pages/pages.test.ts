import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { annasSession } from '../../src/test/fixtures/people'
import { accessibilityFaults, colorFaults, sidewaysOverflow } from '../accessibility'
import { openWatchedPage, type WatchedPage } from '../browser'
import { scenes, type Scene } from './everyPage'
import { handleCalls, openStage, type Stage } from './stage'

const languages = ['sv', 'en'] as const
const themes = ['light', 'dark'] as const
const widths = [320, 1280] as const

/** Pictures of every page for a human to look at, when the folder is named in SCREENSHOTS. */
const pictures = process.env['SCREENSHOTS']

let stage: Stage

beforeAll(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true })
  stage = await openStage()
})
afterAll(() => stage.close())

type Language = (typeof languages)[number]

interface View {
  theme: (typeof themes)[number]
  width: (typeof widths)[number]
}

/**
 * With every language each light at one width, so that any two of language, light and width meet; all of them with
 * PAGES_SCALE=whole, and for pictures.
 */
const isWhole = process.env['PAGES_SCALE'] === 'whole' || pictures !== undefined

function viewsIn(language: Language): View[] {
  const crossed = language === 'sv'
  return themes.flatMap((theme) =>
    widths
      .filter((width) => isWhole || ((theme === 'light') === crossed) === (width === 1280))
      .map((width): View => ({ theme, width })),
  )
}

/** Pages that have done their part, and are used again: a page that has loaded the application once does it quickly. */
const resting: Record<Language, WatchedPage[]> = { sv: [], en: [] }

async function pageIn(language: Language): Promise<WatchedPage> {
  const rested = resting[language].pop()
  if (rested) return rested
  return openWatchedPage(stage, { locale: language === 'sv' ? 'sv-SE' : 'en-GB', reducedMotion: 'reduce' })
}

/** Leaves nothing of the scene on the page. */
async function restOn({ page, faults }: WatchedPage, language: Language): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.context().clearCookies()
  resting[language].push({ page, faults })
}

async function faultsOf(scene: Scene, language: Language): Promise<string[]> {
  const watched = await pageIn(language)
  const { page, faults } = watched
  const { session = annasSession, handlers = [] } = scene
  await handleCalls(page, session && { ...session, language }, handlers)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${stage.origin}${scene.address}`, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await scene.act?.(page)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const found = await viewsIn(language).reduce<Promise<string[]>>(
    async (before, view) => [...(await before), ...(await faultsIn(page, view, `${scene.name}-${language}`))],
    Promise.resolve([]),
  )
  const all = [...faults.splice(0), ...found]
  await restOn(watched, language)
  return all
}

/** What is wrong in one light and at one width; the same page goes through all of them. */
async function faultsIn(page: Page, { theme, width }: View, picture: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme })
  await page.setViewportSize({ width, height: width < 500 ? 720 : 900 })
  // Two frames: what depends on the width has been rendered anew.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  if (pictures) await page.screenshot({ path: join(pictures, `${picture}-${theme}-${width}.png`), fullPage: true })
  const found = await (theme === 'light' ? accessibilityFaults(page) : colorFaults(page))
  const overflow = await sidewaysOverflow(page)
  if (overflow > 0) found.push(`reaches ${overflow} pixels beyond the window`)
  return found.map((fault) => `${theme}, ${width} pixels wide: ${fault}`)
}

describe.concurrent.each(scenes)('UI-2: $name', (scene) => {
  it.for(languages)('stands in %s, light and dark, narrow and wide', async (language, { expect }) => {
    expect(await faultsOf(scene, language)).toEqual([])
  })
})
