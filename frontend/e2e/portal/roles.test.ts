import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { components } from '../../src/api/generated/identity'
import { launchBrowser, openWatchedPage } from '../browser'
import { persona } from './newcomer'
import { eventually, portalOrigin, read } from './portal'
import { chooseLanguage, signIn } from './signIn'

type Schemas = components['schemas']

const origin = portalOrigin()
const PATIENCE = 120_000

let browser: Browser
let helena: Page
let harriet: Page
let elias: Page

beforeAll(async () => {
  browser = await launchBrowser()
  helena = await windowOf('helena', '/roles/appointments')
  harriet = await windowOf('harriet', '/')
  elias = await windowOf('elias', '/profile')
}, PATIENCE)
afterAll(() => browser.close())

async function windowOf(key: string, path: string): Promise<Page> {
  const { page } = await openWatchedPage(
    { browser, origin },
    { viewport: { width: 1280, height: 1000 }, locale: 'sv-SE' },
  )
  await signIn(page, `${origin}${path}`, key)
  await chooseLanguage(page, 'sv')
  await page.goto(`${origin}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

async function eliasesRoles(): Promise<string[]> {
  return (await read<Schemas['SessionView']>(elias, '/identity/v1/session')).roles
}

describe('RO-6: a role in three windows', () => {
  it(
    'is proposed by one, given by another, and is over at once when one ends it',
    async () => {
      const { displayName } = persona('elias')
      await helena.getByRole('button', { name: 'Föreslå en roll' }).click()
      const dialog = helena.getByRole('dialog')
      await dialog.getByRole('combobox').fill(displayName)
      await helena.getByRole('option', { name: displayName }).first().click()
      await helena.keyboard.press('Escape')
      await dialog.getByRole('button', { name: /Roll/ }).click()
      await helena.getByRole('option', { name: 'Servicedesk' }).click()
      await dialog.getByRole('textbox', { name: /Skäl/ }).fill('Hjälper servicedesk under veckan')
      await dialog.getByRole('button', { name: 'Föreslå', exact: true }).click()
      await helena.getByRole('row', { name: new RegExp(`${displayName}.*Väntar på ett andra ja`) }).waitFor()
      expect(await eliasesRoles()).not.toContain('SERVICE_DESK')

      await harriet.reload()
      await harriet.getByText(/roll(er)? väntar på ditt ja/).waitFor()
      await harriet.goto(`${origin}/roles/appointments`)
      await harriet.getByRole('button', { name: `Bekräfta rollen Servicedesk för ${displayName}` }).click()
      await harriet.getByRole('dialog').getByRole('button', { name: 'Bekräfta' }).click()
      await harriet.getByRole('row', { name: new RegExp(`${displayName}.*Gäller`) }).waitFor()
      await eventually('the role', async () => ((await eliasesRoles()).includes('SERVICE_DESK') ? true : undefined))

      await helena.goto(`${origin}/roles?kind=SERVICE_DESK`)
      await helena.getByRole('row', { name: new RegExp(`${displayName}.*Given av två`) }).waitFor()

      await harriet.getByRole('button', { name: `Avsluta rollen Servicedesk för ${displayName}` }).click()
      await harriet.getByRole('dialog').getByRole('button', { name: 'Avsluta' }).click()
      await harriet.getByRole('row', { name: new RegExp(`${displayName}.*Upphörd`) }).waitFor()
      expect(await eliasesRoles()).not.toContain('SERVICE_DESK')
    },
    PATIENCE,
  )
})
