import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { components } from '../../src/api/generated/policy'
import { launchBrowser, openWatchedPage } from '../browser'
import { portalOrigin, read } from './portal'
import { chooseLanguage, signIn } from './signIn'

type Policy = components['schemas']['PolicyDetail']

const origin = portalOrigin()
const PATIENCE = 240_000
/** More than these are many for a portal that tests have started (deploy/portal). */
const MANY = 25
const run = Date.now().toString(36)

let browser: Browser
let eva: Page
let olof: Page

beforeAll(async () => {
  browser = await launchBrowser()
  eva = await windowOf('eva', '/policies/new')
  olof = await windowOf('olof', '/')
}, PATIENCE)
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

async function choose(within: Page | Locator, field: RegExp, option: RegExp): Promise<void> {
  await within.getByRole('button', { name: field }).click()
  await eva.getByRole('option', { name: option }).first().click()
}

/** Name, owner and what it gives; the criteria are the test's own. */
async function begin(name: string): Promise<void> {
  await eva.goto(`${origin}/policies/new`)
  await eva.getByRole('textbox', { name: /^Namn/ }).fill(name)
  await choose(eva, /Förvaltning \(obligatoriskt\)/, /^Primärvården$/)
  await choose(eva, /^Behörighet|Behörighet \(obligatoriskt\)/, /^Fjärråtkomst/)
}

/** The number before those words in the preview, when what is written now has been counted. */
async function counted(words: string): Promise<number> {
  await eva.getByText('Om policyn aktiveras nu:').waitFor()
  const number = eva.getByRole('listitem').filter({ hasText: words }).locator('strong')
  await number.waitFor()
  return Number((await number.textContent())?.replace(/\s/g, ''))
}

async function save(): Promise<string> {
  await eva.getByRole('textbox', { name: /^Skäl/ }).fill('Prövas i webbläsaren')
  await eva.getByRole('button', { name: 'Spara utkast' }).click()
  await eva.waitForURL(/\/policies\/[0-9a-f-]{36}$/)
  return new URL(eva.url()).pathname.split('/').at(-1) ?? ''
}

/** Takes a step on the policy's page, with a reason. */
async function take(action: string): Promise<void> {
  await eva.getByRole('button', { name: action, exact: true }).click()
  await confirmDialog(eva, action)
}

/** The same where it concerns many: the second administrator says yes. */
async function takeByTwo(action: string, id: string): Promise<void> {
  await take(action)
  await eva.getByText('Någon annan än du bekräftar.').waitFor()
  await olof.goto(`${origin}/policies/${id}`)
  await olof.getByRole('button', { name: 'Bekräfta' }).click()
  await confirmDialog(olof, 'Bekräfta')
  await olof.getByRole('button', { name: 'Bekräfta' }).waitFor({ state: 'detached' })
  await eva.goto(`${origin}/policies/${id}`)
  await eva.getByRole('heading', { name: 'Historik' }).waitFor()
}

async function confirmDialog(page: Page, action: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  const reason = dialog.getByRole('textbox', { name: /^Skäl/ })
  if ((await reason.count()) > 0) await reason.fill('Prövas i webbläsaren')
  await dialog.getByRole('button', { name: action, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

function policy(id: string): Promise<Policy> {
  return read<Policy>(eva, `/policy/v1/policies/${id}`)
}

describe('PO-6: a policy that its owner dares to change', () => {
  it(
    'is written from scratch with the preview, tried on one unit, activated by two, changed and rolled back',
    async () => {
      await begin(`Prov ${run}`)
      await choose(eva, /^Vad|Vad$/, /^Enhet$/)
      await eva.getByRole('combobox', { name: 'Sök enhet' }).fill('Område Kust')
      await eva
        .getByRole('option', { name: /Område Kust/ })
        .first()
        .click()
      await eva.keyboard.press('Tab')
      const inArea = await counted('får behörighet')
      expect(inArea).toBeGreaterThan(0)
      await eva.getByRole('button', { name: /får behörighet/ }).click()
      const people = eva.getByRole('region', { name: 'De som får behörighet' })
      await people.getByRole('row').nth(1).getByText('Får Fjärråtkomst').waitFor()
      const id = await save()

      await eva.getByRole('button', { name: 'Pröva på en enhet' }).click()
      const dialog = eva.getByRole('dialog')
      await dialog.getByRole('combobox', { name: /Enhet/ }).fill('Barnavårdscentralen')
      await eva
        .getByRole('option', { name: /Barnavårdscentralen/ })
        .first()
        .click()
      await eva.keyboard.press('Tab')
      await dialog.getByText('Om policyn prövas på enheten nu:').waitFor()
      await confirmDialog(eva, 'Pröva på en enhet')
      await eva.getByText(/^Version 1 prövas på Barnavårdscentralen/).waitFor()
      expect((await policy(id)).state).toBe('TRIAL')

      await takeByTwo('Aktivera', id)
      expect(await policy(id)).toMatchObject({ state: 'ACTIVE', trial: null })

      await eva.getByRole('link', { name: 'Ändra' }).click()
      await choose(eva, /Behörighet \(obligatoriskt\)/, /^Norra sjukhuset: gemensam yta/)
      expect(await counted('förlorar behörighet')).toBe(inArea)
      await save()
      await takeByTwo('Aktivera', id)
      expect((await policy(id)).activeVersion).toBe(2)
      const comparison = eva.getByRole('table', { name: 'Jämför versioner' })
      await comparison.getByText(/Tillkommer: Norra sjukhuset: gemensam yta/).waitFor()

      await takeByTwo('Gå tillbaka', id)
      expect((await policy(id)).activeVersion).toBe(1)
      await takeByTwo('Avveckla', id)
      expect((await policy(id)).state).toBe('RETIRED')
    },
    PATIENCE,
  )

  it(
    'waits for a second administrator where it concerns many, who finds it on the start page and turns it down',
    async () => {
      await begin(`Alla ${run}`)
      await choose(eva, /^Vad|Vad$/, /^Primärt engagemang$/)
      expect(await counted('får behörighet')).toBeGreaterThan(MANY)
      const id = await save()
      await take('Aktivera')
      await eva.getByText('Någon annan än du bekräftar.').waitFor()
      expect((await policy(id)).activeVersion).toBeNull()

      await olof.goto(`${origin}/`)
      await olof.getByRole('link', { name: 'Visa vad som väntar' }).click()
      await olof.getByRole('link', { name: `Alla ${run}` }).click()
      await olof.getByRole('button', { name: 'Avslå' }).click()
      await confirmDialog(olof, 'Avslå')
      await olof
        .getByRole('table', { name: 'Beslut av två administratörer' })
        .getByText(/^Avslaget av/)
        .waitFor()
      expect(await policy(id)).toMatchObject({ state: 'DRAFT', activeVersion: null })
      await eva.reload()
      await take('Avveckla')
    },
    PATIENCE,
  )
})
