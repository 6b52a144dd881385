import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { components } from '../../src/api/generated/identity'
import { launchBrowser, openWatchedPage } from '../browser'
import { changePassword, logOn } from './directory'
import { passwordHolders, passwordLetters, type Letter } from './mailbox'
import { day, exportWith, inventNewcomer, persona } from './newcomer'
import { eventually, portalOrigin, read } from './portal'
import { chooseLanguage, signIn } from './signIn'

type Person = components['schemas']['PersonView']

const origin = portalOrigin()
const newcomer = inventNewcomer()
const PATIENCE = 240_000
/** What the directory says of an account whose password must be changed first, and of one that is disabled. */
const MUST_CHANGE = 'data 773'
const DISABLED = 'data 533'

let browser: Browser
/** The system administrator's window. */
let helena: Page
/** The nearest manager's window. */
let anna: Page
let annasMail: string
let identityId: string
let letter: Letter
let initialPassword: string
const ownPassword = 'Eget-losenord-2026'

beforeAll(async () => {
  browser = await launchBrowser()
  helena = await open()
  await signIn(helena, `${origin}/`, 'helena')
  await chooseLanguage(helena, 'sv')
  anna = await open()
})
afterAll(() => browser.close())

async function open(): Promise<Page> {
  return (await openWatchedPage({ browser, origin }, { viewport: { width: 1280, height: 900 } })).page
}

/** On a busy machine the list may be pressed before it has been filled: a person presses again. */
async function chooseSource(name: string): Promise<void> {
  const option = helena.getByRole('option', { name })
  const list = helena.getByRole('button', { name: /Källa/ })
  await eventually(`the source ${name}`, async () => {
    if (!(await option.isVisible())) await list.click()
    return option.click({ timeout: 3000 }).then(
      () => true,
      () => undefined,
    )
  })
}

async function importExport(content: Buffer): Promise<void> {
  await helena.goto(`${origin}/imports`)
  await chooseSource('Exempeldata')
  await helena
    .locator('input[type=file]')
    .setInputFiles({ name: 'region.ldif', mimeType: 'text/ldif', buffer: content })
  await helena.getByRole('button', { name: 'Läs in' }).click()
  await helena.getByRole('heading', { level: 1, name: 'Import', exact: true }).waitFor()
  await helena.getByRole('main').getByText('Införd', { exact: true }).waitFor({ timeout: 60_000 })
}

async function lettersAboutTheNewcomer(): Promise<Letter[]> {
  const holders = await passwordHolders(anna)
  const letters = await passwordLetters(annasMail)
  return letters.filter(({ passwordId }) => holders.get(passwordId) === identityId)
}

describe('The first day', () => {
  it(
    'PW-1: the nearest manager gets a mail with a link, which names nobody',
    async () => {
      await signIn(anna, `${origin}/staff`, 'anna')
      await chooseLanguage(anna, 'sv')
      const session = await read<components['schemas']['SessionView']>(anna, '/identity/v1/session')
      annasMail = (await read<Person>(anna, `/identity/v1/identities/${session.identityId}`)).mail ?? ''

      await importExport(exportWith(newcomer, { from: day(0) }))
      await anna.goto(`${origin}/staff`)
      await anna.getByRole('link', { name: newcomer.name }).click()
      await anna.getByRole('heading', { level: 1, name: newcomer.name }).waitFor()
      identityId = new URL(anna.url()).pathname.split('/').at(-1) ?? ''

      letter = await eventually(
        'the mail to the manager',
        async () => (await lettersAboutTheNewcomer())[0],
        PATIENCE / 2,
      )
      expect(letter.text).not.toContain(newcomer.name.split(' ')[1])
      expect(letter.text).not.toContain(newcomer.id)
    },
    PATIENCE,
  )

  it('PW-4: the password is made when it is fetched, and masked until somebody asks to see it', async () => {
    anna = await open()
    await signIn(anna, `${origin}/passwords/${letter.passwordId}`, 'anna')
    await anna.getByRole('link', { name: newcomer.name }).waitFor()
    expect(await logOn(newcomer.id, ownPassword)).toBe('data 52e')

    const answered = anna.waitForResponse((response) => response.url().endsWith('/fetching'))
    await anna.getByRole('button', { name: 'Hämta lösenordet' }).click()
    const answer = await answered
    expect(answer.headers()['cache-control']).toBe('no-store')
    const shown = anna.locator('dt', { hasText: /^Lösenord$/ }).locator('+ dd')
    await shown.getByText('Lösenordet är dolt').waitFor()
    const fetched = ((await answer.json()) as { password: string }).password
    expect(await anna.content()).not.toContain(fetched)

    await anna.getByRole('button', { name: 'Visa lösenordet' }).click()
    initialPassword = (await shown.textContent()) ?? ''
    expect(initialPassword).toBe(fetched)
    expect(await anna.locator('dt', { hasText: 'Användarnamn' }).locator('+ dd').textContent()).toBe(newcomer.id)
  })

  it('PW-4: it opens the directory once the newcomer has changed it', async () => {
    expect(await logOn(newcomer.id, initialPassword)).toBe(MUST_CHANGE)
    await changePassword(newcomer.id, initialPassword, ownPassword)
    expect(await logOn(newcomer.id, ownPassword)).toBe('admitted')
    expect(await logOn(newcomer.id, initialPassword)).toBe('data 52e')
  })

  it('PW-4: it is gone when the page is left', async () => {
    await anna.reload()
    await anna.getByText('Hämtat', { exact: true }).waitFor()
    expect(await anna.content()).not.toContain(initialPassword)
  })

  it('AS-1: the manager sees what the newcomer has, and why', async () => {
    await anna.goto(`${origin}/people/${identityId}`)
    expect(await accountRow(anna)).toContain('Tilldelningspolicy')
  })

  it('AS-1: everybody sees their own on Min profil', async () => {
    const elias = await open()
    await signIn(elias, `${origin}/profile`, 'elias')
    await elias.getByText(persona('elias').displayName).first().waitFor()
    expect(await accountRow(elias)).toContain('Tilldelningspolicy')
  })
})

describe('The last day', () => {
  const earlier = new Set<string>()

  it('PO-5: when the only engagement has ended, the account is refused within seconds', async () => {
    expect(await lettersAboutTheNewcomer()).toHaveLength(1)
    for (const { id } of await passwordLetters(annasMail)) earlier.add(id)
    // The clock stands still here, so it is the catalogue's dates that move: employed ten days ago, until yesterday.
    await importExport(exportWith(newcomer, { from: day(-10), to: day(-1) }))
    const refusal = await eventually(
      'the directory refuses',
      async () => {
        const answer = await logOn(newcomer.id, ownPassword)
        return answer === 'admitted' ? undefined : answer
      },
      20_000,
    )
    expect(refusal).toBe(DISABLED)
  })

  it('ID-2: the page says that the engagement has ended', async () => {
    await helena.goto(`${origin}/people/${identityId}`)
    const engagement = helena.getByRole('article')
    await engagement.getByRole('heading', { level: 3 }).waitFor()
    expect(await engagement.textContent()).toContain('Avslutat')
  })

  it('PW-3: nothing more is sent, and there is nothing left to fetch', async () => {
    const holders = await passwordHolders(anna)
    expect([...holders.values()]).not.toContain(identityId)
    // Other newcomers' mails may still be on their way from the first import.
    const further = (await passwordLetters(annasMail)).filter(
      ({ id, passwordId }) => !earlier.has(id) && !holders.has(passwordId),
    )
    expect(further).toEqual([])
  })
})

/** The row of the user service, once it is active, in the table that has a column for reasons. */
async function accountRow(page: Page): Promise<string> {
  const table = page.getByRole('table', { name: 'Tilldelade behörigheter' })
  await table.getByRole('columnheader', { name: 'Anledningar' }).waitFor()
  const row = table.getByRole('row', { name: /Användartjänst/ })
  await row.getByText('Aktiv', { exact: true }).waitFor()
  return (await row.textContent()) ?? ''
}
