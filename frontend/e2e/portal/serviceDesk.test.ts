import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { components } from '../../src/api/generated/identity'
import { launchBrowser, openWatchedPage } from '../browser'
import { logOn } from './directory'
import { mailTo } from './mailText'
import { portalOrigin, read } from './portal'
import { chooseLanguage, signIn } from './signIn'

type Schemas = components['schemas']

const origin = portalOrigin()
const PATIENCE = 120_000
/** Active Directory's word for a right password that must be changed first. */
const MUST_CHANGE = 'data 773'

let browser: Browser
let cecilia: Page
let judit: Page

beforeAll(async () => {
  browser = await launchBrowser()
  cecilia = await windowOf('cecilia', '/profile')
  judit = await windowOf('judit', '/service-desk')
}, PATIENCE)
afterAll(() => browser.close())

async function windowOf(persona: string, path: string): Promise<Page> {
  const options = { viewport: { width: 1280, height: 1000 }, locale: 'sv-SE', acceptDownloads: true }
  const { page } = await openWatchedPage({ browser, origin }, options)
  await signIn(page, `${origin}${path}`, persona)
  await chooseLanguage(page, 'sv')
  await page.goto(`${origin}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

interface Extract {
  service: string
  kinds: { kind: string; rows: Record<string, unknown>[] }[]
}

/** What she saves on her own page: the only place that tells anybody the whole number. */
async function ownExtract(): Promise<Extract[]> {
  const [download] = await Promise.all([
    cecilia.waitForEvent('download'),
    cecilia.getByRole('button', { name: 'Spara som fil' }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Extract[]
}

describe('PW-5, GO-4: a call to the service desk', () => {
  it(
    'ends with a new password for the employee, who can see who looked for her',
    async () => {
      const { identityId } = await read<Schemas['SessionView']>(cecilia, '/identity/v1/session')
      const person = await read<Schemas['PersonView']>(cecilia, `/identity/v1/identities/${identityId}`)
      const extracts = await ownExtract()
      expect(extracts.map(({ service }) => service)).toEqual(['identity', 'order', 'policy', 'notification'])
      const identity = extracts[0]?.kinds.find(({ kind }) => kind === 'identity')?.rows[0]
      const number = String(identity?.['personalNumber'])
      const called = new Date(Date.now() - 1_000)

      await judit.getByRole('textbox', { name: /^Personnummer/ }).fill(number)
      await judit.getByRole('textbox', { name: /^Skäl/ }).fill('Ärende 4711: glömt lösenord')
      await judit.getByRole('button', { name: 'Sök', exact: true }).click()
      await judit.getByRole('heading', { name: person.displayName }).waitFor()
      await judit.getByRole('button', { name: /Vem ringer/ }).click()
      await judit.getByRole('option', { name: /personen själv/ }).click()
      await judit.getByText('Den som ringer har sagt personnumret').click()
      await judit.getByText('SITHS-kortet stämmer').click()
      await judit.getByText('Den som ringer har sagt vem som är chef').click()
      await judit.getByRole('button', { name: 'Gör ett nytt lösenord' }).click()
      await judit.getByRole('button', { name: 'Visa lösenordet' }).click()
      const shown = (label: string) => judit.locator('dt', { hasText: label }).locator('+ dd').innerText()
      const userName = await shown('Användarnamn')
      const password = await shown('Lösenord')
      expect(userName).toBe(person.userName)
      expect(await logOn(userName, password)).toBe(MUST_CHANGE)

      await mailTo(person.mail ?? '', /nytt/, called)
      await cecilia.goto(`${origin}/disclosures`)
      await cecilia.getByRole('row', { name: /Ärende 4711/ }).waitFor()
    },
    PATIENCE,
  )
})
