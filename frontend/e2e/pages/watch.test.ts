import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annasSession } from '../../src/test/fixtures/people'
import { accessibilityFaults, colorFaults, sidewaysOverflow } from '../accessibility'
import { openWatchedPage } from '../browser'
import { handleCalls, openStage, type Stage } from './stage'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function startPage() {
  const watched = await openWatchedPage(stage, { viewport: { width: 1280, height: 900 } })
  await handleCalls(watched.page, annasSession)
  await watched.page.goto(stage.origin, { waitUntil: 'networkidle' })
  return watched
}

/** A watch that sees nothing would let every page pass. */
describe('The watch over the pages sees', () => {
  it('a style that the content security policy forbids', async () => {
    const { page, faults } = await startPage()
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>'))
    await expect.poll(() => faults.join()).toContain('content security policy: style-src-attr')
  })

  it('a script from elsewhere, and the request for it', async () => {
    const { page, faults } = await startPage()
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.src = 'https://elsewhere.test/x.js'
      document.head.append(script)
    })
    await expect.poll(() => faults.join()).toContain('content security policy: script-src')
  })

  it('an error in a script', async () => {
    const { page, faults } = await startPage()
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('broken')
      })
    })
    await expect.poll(() => faults.join()).toContain('error: broken')
  })

  it('a picture without words, faint text and a page too wide', async () => {
    const { page } = await startPage()
    await page.evaluate(() => {
      const image = document.createElement('img')
      image.src = '/favicon.svg'
      const faint = document.createElement('p')
      faint.textContent = 'Hardly there'
      faint.style.color = '#ddd'
      faint.style.width = '200vw'
      document.querySelector('main')?.append(image, faint)
    })
    const faults = (await accessibilityFaults(page)).join()
    expect(faults).toContain('image-alt')
    expect(faults).toContain('color-contrast')
    expect((await colorFaults(page)).join()).toContain('color-contrast')
    expect(await sidewaysOverflow(page)).toBeGreaterThan(0)
  })
})
