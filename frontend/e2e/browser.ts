import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** Debian's browsers. The one without windows takes half the time: the other draws them although nobody looks. */
const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** Told to keep to itself: no updates, no calls home. */
export const OPTIONS = {
  executablePath: process.env['CHROMIUM'] ?? INSTALLED.find((path) => existsSync(path)) ?? 'chromium',
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
