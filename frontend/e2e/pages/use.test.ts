import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shownPassword } from '../../src/test/fixtures/passwords'
import { bengt, waitingPassword } from '../../src/test/fixtures/ids'
import { annasSession } from '../../src/test/fixtures/people'
import { openWatchedPage } from '../browser'
import { handleCalls, openStage, type Stage } from './stage'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function open(address: string, width = 1280): Promise<Page> {
  const { page } = await openWatchedPage(stage, { viewport: { width, height: 800 }, reducedMotion: 'reduce' })
  await handleCalls(page, annasSession)
  await page.goto(`${stage.origin}${address}`, { waitUntil: 'networkidle' })
  return page
}

describe('UI-2: the keyboard alone', () => {
  it('skips to the content', async () => {
    const page = await open('/staff')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Till innehållet')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it('opens the menu on a narrow screen and goes on to a page', async () => {
    const page = await open('/', 320)
    const menu = page.getByRole('button', { name: 'Meny' })
    await menu.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Beställ' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Beställ')
    expect(await menu.getAttribute('aria-expanded')).toBe('false')
  })

  it('keeps the focus in a dialog and gives it back', async () => {
    const page = await open('/policies/000000e1-0000-4000-8000-000000000002')
    const activate = page.getByRole('button', { name: 'Aktivera' })
    await activate.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    for (let step = 0; step < 8; step += 1) {
      // Each step depends on where the one before ended.
      // oxlint-disable-next-line no-await-in-loop
      await page.keyboard.press('Tab')
      // oxlint-disable-next-line no-await-in-loop
      expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true)
    }
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await activate.evaluate((button) => button === document.activeElement)).toBe(true)
  })
})

describe('PW-4: the slip', () => {
  it('is all that is printed, and shows the password', async () => {
    const page = await open(`/passwords/${waitingPassword}`)
    await page.getByRole('button', { name: 'Hämta lösenordet' }).click()
    await page.getByRole('button', { name: 'Skriv ut lapp' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    const printed = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          window.print = () => resolve(document.body.innerText)
          const buttons = [...document.querySelectorAll('button')]
          buttons.find((button) => button.textContent.includes('Skriv ut lapp'))?.click()
        }),
    )
    expect(printed).toContain(shownPassword)
    expect(printed).toContain('Ditt första lösenord')
    expect(printed).not.toContain('Så går det till')
    expect(printed).not.toContain('Klar, ta bort från sidan')
  })
})

describe('14.3.3: the browser storage', () => {
  it('holds nothing about anybody after going through the pages', async () => {
    const page = await open(`/people/${bengt}`)
    await page.getByRole('link', { name: 'Mina medarbetare' }).click()
    await page.getByRole('link', { name: 'Hämta lösenord' }).click()
    await page.getByRole('link', { name: 'Cecilia Carlsson-Lindqvist', exact: true }).waitFor()
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    )
    expect(stored).not.toMatch(/Anna|Bengt|Cecilia|benbe9|1985|SE2321/)
    expect(await page.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length)).toBe(0)
  })
})
