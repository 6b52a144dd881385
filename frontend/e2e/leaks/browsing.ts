import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { OPTIONS, WHOLE_BROWSER } from '../browser'
import type { Session } from '../matrix/client'
import { portalOrigin } from '../portal/portal'

/** How long a page is looked at once it is there, in milliseconds. */
const LOOK = 500

/** Looks at pages as somebody, and returns the folder of all that the browser has kept of it. */
export async function browse(
  { credentials }: Session,
  paths: readonly string[],
  besides: (page: Page) => Promise<void> = async () => {},
): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...OPTIONS,
    executablePath: WHOLE_BROWSER,
    locale: 'sv-SE',
  })
  try {
    await signIn(context, credentials['Cookie'] ?? '')
    const page = await context.newPage()
    for (const path of paths) {
      // One page after the other, in one window.
      // oxlint-disable-next-line no-await-in-loop
      await page.goto(portalOrigin() + path)
      // oxlint-disable-next-line no-await-in-loop
      await page.getByRole('heading', { level: 1 }).waitFor()
      // oxlint-disable-next-line no-await-in-loop
      await page.waitForTimeout(LOOK)
    }
    await besides(page)
  } finally {
    await context.close()
  }
  return profile
}

async function signIn(context: BrowserContext, cookies: string): Promise<void> {
  await context.addCookies(
    cookies.split('; ').map((cookie) => {
      const [name = '', value = ''] = cookie.split('=')
      return { name, value, domain: 'localhost', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' as const }
    }),
  )
}
