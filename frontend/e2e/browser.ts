import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** The browser as people have it: it draws windows, and keeps a history. */
export const WHOLE_BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** The one without windows, which takes half the time. */
const LIGHT_BROWSER = '/usr/bin/chromium-headless-shell'

/** Told to keep to itself: no updates, no calls home. */
export const OPTIONS = {
  executablePath: process.env['CHROMIUM'] === undefined && existsSync(LIGHT_BROWSER) ? LIGHT_BROWSER : WHOLE_BROWSER,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(OPTIONS)
}

export interface WatchedPage {
  page: Page
  /** What a page must never do: break the content security policy, fail in script, or call another origin. */
  faults: string[]
}

/** Opens a page in a window of its own, and watches it. */
export async function openWatchedPage(
  { browser, origin }: { browser: Browser; origin: string },
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    // A refused call is part of some pages; that the browser notes it is no fault.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`foreign request: ${request.url()}`)
  })
  await context.exposeFunction('reportViolation', (violation: string) =>
    faults.push(`content security policy: ${violation}`),
  )
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportViolation: (violation: string) => void }).reportViolation
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber}`)
    })
  })
  return { page, faults }
}
