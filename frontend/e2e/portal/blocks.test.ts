import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { components } from '../../src/api/generated/identity'
import { launchBrowser, openWatchedPage } from '../browser'
import { isDisabled } from './directory'
import { eventually, portalOrigin, read } from './portal'
import { chooseLanguage, signIn } from './signIn'

type Schemas = components['schemas']

const origin = portalOrigin()
const PATIENCE = 180_000
/** AS-5: how long a block may take to bite everywhere, in milliseconds. */
const WITHIN = 5_000
const everyService = [
  '/identity/v1/session',
  '/order/v1/approvals?limit=1',
  '/policy/v1/policies?limit=1',
  '/notification/v1/passwords?limit=1',
]

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function windowOf(persona: string, path: string): Promise<Page> {
  const { page } = await openWatchedPage(
    { browser, origin },
    { viewport: { width: 1280, height: 1000 }, locale: 'sv-SE' },
  )
  await signIn(page, `${origin}${path}`, persona)
  await chooseLanguage(page, 'sv')
  await page.goto(`${origin}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** How each service answers a token, asked without a browser: nothing renews it. */
async function answers(cookie: string): Promise<number[]> {
  return Promise.all(
    everyService.map(async (path) => (await fetch(`${origin}${path}`, { headers: { Cookie: cookie } })).status),
  )
}

async function milliseconds(what: string, since: number, isSo: () => Promise<boolean>): Promise<number> {
  await eventually(what, async () => ((await isSo()) ? true : undefined), 30_000)
  return Date.now() - since
}

describe('AS-5: stopping somebody', () => {
  it(
    'disables the account and ends every session within five seconds, until two people have lifted it',
    async () => {
      const cecilia = await windowOf('cecilia', '/profile')
      const { identityId } = await read<Schemas['SessionView']>(cecilia, '/identity/v1/session')
      const person = await read<Schemas['PersonView']>(cecilia, `/identity/v1/identities/${identityId}`)
      const cookies = await cecilia.context().cookies(origin)
      const access = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
      await eventually('the account to be there', async () =>
        (await isDisabled(person.userName)) === false ? true : undefined,
      )
      const before = await answers(access)
      expect(before.every((status) => status !== 401)).toBe(true)

      const anna = await windowOf('anna', `/people/${identityId}`)
      await anna.getByRole('button', { name: /^Spärra / }).click()
      const dialog = anna.getByRole('dialog')
      await dialog.getByRole('textbox').fill('Kort och dator är stulna')
      const pressed = Date.now()
      await dialog.getByRole('button', { name: 'Spärra', exact: true }).click()
      const [disabled, refused] = await Promise.all([
        milliseconds('the account to be disabled', pressed, async () => (await isDisabled(person.userName)) === true),
        milliseconds('every service to refuse', pressed, async () =>
          (await answers(access)).every((status) => status === 401),
        ),
      ])
      process.stdout.write(
        `blocked: account disabled after ${disabled} ms, every session refused after ${refused} ms\n`,
      )
      expect(disabled).toBeLessThan(WITHIN)
      expect(refused).toBeLessThan(WITHIN)
      await anna.getByText('Personen är spärrad').waitFor()
      await anna.getByRole('cell', { name: 'Spärrad', exact: true }).first().waitFor()

      await cecilia.context().clearCookies()
      await cecilia.goto(`${origin}/`)
      await cecilia.getByRole('link', { name: /^(Logga in|Sign in)$/ }).click()
      await cecilia.locator('form:has(input[name=persona][value="cecilia"]) button').click()
      await cecilia.getByText(/Din åtkomst är spärrad|Your access is blocked/).waitFor()

      await anna.getByRole('button', { name: /^Föreslå att häva/ }).click()
      await anna.getByRole('dialog').getByRole('textbox').fill('Återfunna, och orörda')
      await anna.getByRole('dialog').getByRole('button', { name: 'Föreslå att häva', exact: true }).click()
      await anna.getByText('Återfunna, och orörda').waitFor()
      expect(await anna.getByRole('button', { name: /^Häv spärren/ }).count()).toBe(0)
      expect(await isDisabled(person.userName)).toBe(true)

      const judit = await windowOf('judit', '/blocks')
      await judit.getByRole('button', { name: /^Häv spärren för Cecilia/ }).click()
      await judit.getByRole('dialog').getByRole('button', { name: 'Häv spärren', exact: true }).click()
      await eventually('the account to be enabled', async () =>
        (await isDisabled(person.userName)) === false ? true : undefined,
      )
      await windowOf('cecilia', '/profile')
    },
    PATIENCE,
  )
})
