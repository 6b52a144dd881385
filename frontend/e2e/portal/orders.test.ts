import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { components as IdentityTypes } from '../../src/api/generated/identity'
import type { components as OrderTypes } from '../../src/api/generated/order'
import { launchBrowser, openWatchedPage } from '../browser'
import { mailTo } from './mailText'
import { eventually, portalMailbox, portalOrigin, read } from './portal'
import { chooseLanguage, signIn } from './signIn'

type Order = OrderTypes['schemas']
type Session = IdentityTypes['schemas']['SessionView']
type Person = IdentityTypes['schemas']['PersonView']

const origin = portalOrigin()
const PATIENCE = 180_000
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A window in which the persona is signed in, in Swedish. */
async function windowOf(persona: string, path = '/'): Promise<Page> {
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

async function addressOf(page: Page): Promise<string> {
  const { identityId } = await read<Session>(page, '/identity/v1/session')
  return (await read<Person>(page, `/identity/v1/identities/${identityId}`)).mail ?? ''
}

/** Finds somebody by name in Beställ, and chooses them. */
async function chooseRecipient(page: Page, name: string): Promise<void> {
  const named = new RegExp(`^${name}`)
  await page.waitForLoadState('networkidle') // names come after the list
  if ((await page.getByRole('checkbox', { name: named }).count()) > 0) {
    await page.getByText(named).first().click()
    return
  }
  await page.getByRole('combobox', { name: 'Sök på namn' }).pressSequentially(name)
  await page.getByRole('option', { name: named }).first().click()
  await page.keyboard.press('Escape')
}

async function addToBasket(page: Page, resource: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^(Välj|Ändra eller avsluta|Ändra) ${resource}`) }).click()
}

/** Picks an option of a list in the basket. */
async function pick(page: Page, list: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: list }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Reviews and sends; returns the lines. */
async function send(page: Page): Promise<Order['LineRow'][]> {
  await page.getByRole('button', { name: 'Granska' }).click()
  await page.getByRole('heading', { level: 1, name: 'Granska beställningen' }).waitFor()
  const began = Date.now()
  await page.getByRole('button', { name: 'Skicka beställningen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kvitto' }).waitFor()
  const { items } = await read<Order['PageLineRow']>(page, '/order/v1/lines?limit=50')
  const newest = items.filter(({ since }) => new Date(since).getTime() > began - 60_000)
  const orderId = newest.toSorted((one, other) => other.caseNumber - one.caseNumber)[0]?.orderId
  return items.filter((line) => line.orderId === orderId)
}

function lineIn(page: Page, id: string, state: Order['LineRow']['state']): Promise<Order['LineView']> {
  return eventually(`the line to be ${state}`, async () => {
    const view = await read<Order['LineView']>(page, `/order/v1/lines/${id}`)
    return view.line.state === state ? view : undefined
  })
}

/** The line of that resource. */
async function lineOf(page: Page, lines: Order['LineRow'][], code: string): Promise<Order['LineRow']> {
  const { items } = await read<Order['PageResourceView']>(page, '/order/v1/resources?limit=200')
  const resource = items.find((one) => one.code === code)
  const line = lines.find(({ resourceId }) => resourceId === resource?.id)
  if (!line) throw new Error(`Nothing was ordered of ${code}`)
  return line
}

/** The fulfiller takes the line's task, writes back, and is done. */
async function fulfil(fulfiller: Page, lineId: string, feedback: string): Promise<void> {
  const task = await eventually('the task', async () => {
    const { items } = await read<Order['PageTaskView']>(fulfiller, '/order/v1/tasks?limit=100')
    return items.find((one) => one.lineId === lineId)
  })
  await fulfiller.goto(`${origin}/tasks/${task.id}`)
  await fulfiller.getByRole('button', { name: 'Ta ärendet' }).click()
  await fulfiller.getByRole('textbox', { name: /Återkoppling/ }).fill(feedback)
  await fulfiller.getByRole('button', { name: 'Ärendet är klart' }).click()
  await eventually('the task to be done', async () => {
    const view = await read<Order['TaskView']>(fulfiller, `/order/v1/tasks/${task.id}`)
    return view.state === 'DONE' ? true : undefined
  })
}

describe('The region', () => {
  it(
    'OR-2, AP-2: a manager orders another level of the user service, which is attested and delivered',
    async () => {
      const began = new Date()
      const anna = await windowOf('anna', '/order')
      await chooseRecipient(anna, 'Elias')
      await addToBasket(anna, 'Användartjänst')
      await pick(anna, /Nivå/, 'Plus')
      await anna.getByText(/Ekonomisk attest/).waitFor()
      const [line] = await send(anna)
      if (!line) throw new Error('Nothing was ordered')
      expect(line.state).toBe('AWAITING_ATTESTATION')

      const eva = await windowOf('eva', '/attestations')
      await mailTo(await addressOf(eva), new RegExp(`attest|godkän|${line.caseNumber}`, 'i'), began)
      await eva.goto(`${origin}/attestations`)
      await eva
        .getByRole('region', { name: new RegExp(`ärende ${line.caseNumber}$`) })
        .getByRole('button', { name: 'Godkänn', exact: true })
        .click()

      const { line: delivered } = await lineIn(anna, line.id, 'ACTIVE')
      expect(delivered.level).toBe('plus')
      await anna.goto(`${origin}/lines/${line.id}`)
      await anna.getByText('Klart. Personen har behörigheten.').waitFor()
      await anna.getByText('Ekonomisk attest').first().waitFor()
    },
    PATIENCE,
  )

  it(
    'AP-2: where the purchasing system attests, its answer lets the line go on',
    async () => {
      const filip = await windowOf('filip', '/order')
      const { items } = await read<Order['PageRecipientView']>(filip, '/order/v1/recipients?limit=50')
      const someone = items.find(({ rights }) => rights.includes('MANAGER'))
      if (!someone) throw new Error('Filip manages nobody')
      const person = await read<Person>(filip, `/identity/v1/identities/${someone.identityId}`)
      await chooseRecipient(filip, person.displayName)
      await addToBasket(filip, 'Fjärråtkomst')
      const [line] = await send(filip)
      if (!line) throw new Error('Nothing was ordered')
      await filip.goto(`${origin}/lines/${line.id}`)
      await filip.getByText('Marknadsplatsen').first().waitFor()

      const outside = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
      const row = outside.getByRole('listitem').filter({ hasText: new RegExp(`Ärende ${line.caseNumber}\\b`) })
      await eventually('the announcement', async () => {
        await outside.goto(`${portalMailbox()}/purchasing?lang=sv`)
        return (await row.isVisible()) ? true : undefined
      })
      await row.getByRole('button', { name: 'Attestera' }).click()
      await row.getByText('Attesterat').waitFor()
      const { steps } = await lineIn(filip, line.id, 'ACTIVE')
      expect(steps.map(({ system }) => system)).toContain('marknadsplatsen')
    },
    PATIENCE,
  )
})

describe('The social services', () => {
  it(
    'OR-6, AT-1, PR-6: a new employee gets systems with guidelines, waits for a card, and has a digital key',
    async () => {
      const began = new Date()
      const karin = await windowOf('karin', '/order')
      await chooseRecipient(karin, 'Samir')
      await addToBasket(karin, 'Combine')
      await addToBasket(karin, 'NPÖ')
      await addToBasket(karin, 'Swedlock')
      await pick(karin, /Nyckel/, 'Personlig nyckel')
      await karin.getByRole('textbox', { name: /Nyckelnummer/ }).fill('4711902')
      await karin.getByRole('textbox', { name: /Behov/ }).fill('Läser journal i hemtjänsten')
      for (const certificate of await karin.getByText(/^Jag intygar/).all()) {
        // One after the other: each is saved in the draft.
        // oxlint-disable-next-line no-await-in-loop
        await certificate.click()
      }
      await karin
        .getByText(/Första dag blir/)
        .first()
        .waitFor()
      const lines = await send(karin)
      expect(lines).toHaveLength(3)
      const npo = await lineOf(karin, lines, 'npo')
      const key = await lineOf(karin, lines, 'swedlock')
      expect(npo.state).toBe('AWAITING_PREREQUISITE')
      expect(key.state).toBe('BEING_DELIVERED')

      await karin.goto(`${origin}/lines/${npo.id}`)
      await karin.getByText('Ett giltigt SITHS-kort').waitFor()
      await karin.getByRole('button', { name: 'Personen har fått sitt SITHS-kort' }).click()
      await lineIn(karin, npo.id, 'BEING_DELIVERED')

      const sofia = await windowOf('sofia', '/tasks')
      await fulfil(sofia, key.id, 'Nyckeln är kopplad, koden lämnas vid första passet')
      await lineIn(karin, key.id, 'AWAITING_START')
      await mailTo(await addressOf(karin), /klar|levere|utförd/i, began)
      await karin.goto(`${origin}/lines/${key.id}`)
      await karin.getByText('Nyckeln är kopplad, koden lämnas vid första passet').waitFor()
      await karin.getByText('4711902').waitFor()
    },
    PATIENCE,
  )
})

describe('A provider', () => {
  it(
    'OR-3, PR-6, RO-4: orders Lifecare with its title, is told when it is done, and cannot order for oneself',
    async () => {
      const began = new Date()
      const lena = await windowOf('lena', '/order')
      const { identityId } = await read<Session>(lena, '/identity/v1/session')
      const { items } = await read<Order['PageRecipientView']>(lena, '/order/v1/recipients?limit=50')
      const employee = items.find((one) => one.identityId !== identityId && one.provider)
      if (!employee) throw new Error('The sample lacks the provider')
      expect(items.map((one) => one.identityId)).not.toContain(identityId)
      const oneself = await read<Person>(lena, `/identity/v1/identities/${identityId}`)
      const person = await read<Person>(lena, `/identity/v1/identities/${employee.identityId}`)
      await chooseRecipient(lena, person.displayName)
      await addToBasket(lena, 'Lifecare')
      await lena.getByRole('button', { name: 'Granska' }).click()
      await lena.getByRole('textbox', { name: /Titel för Lifecare/ }).fill('Undersköterska')
      await chooseUnit(lena)
      await lena.getByRole('textbox', { name: /Behov/ }).fill('Dokumenterar utförda insatser')
      const [line] = await send(lena)
      if (!line) throw new Error('Nothing was ordered')
      expect(line.waitingForQueue).toBe('vof-support')

      const ivar = await windowOf('ivar', '/tasks')
      await fulfil(ivar, line.id, 'Inlagd i Lifecare')
      await lineIn(lena, line.id, 'ACTIVE')
      await mailTo(await addressOf(lena), /klar|levere|utförd/i, began)

      const refused = await lena.evaluate(orderForOneself, {
        recipientId: identityId,
        engagementId: oneself.engagements[0]?.id ?? '',
        resourceId: line.resourceId,
        action: 'NEW',
      })
      expect(refused.status).toBe(422)
      expect(refused.rules).toContain('RO-4')
    },
    PATIENCE,
  )
})

/** The unit field finds units by name. */
async function chooseUnit(page: Page): Promise<void> {
  const field = page.getByRole('combobox', { name: /Enheter/ })
  const unit = page.getByRole('option', { name: /^Dagverk/ }).first()
  // A list that closed while the units were on their way opens again when somebody writes again, as people do.
  await eventually('the units to be listed', async () => {
    await field.fill('Dagverk')
    const isListed = await unit.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    )
    if (!isListed) await field.fill('')
    return isListed || undefined
  })
  await unit.click()
  await page.keyboard.press('Escape')
}

/** What the service says when somebody goes past the page and orders for oneself. */
async function orderForOneself(line: Record<string, string>): Promise<{ status: number; rules: string[] }> {
  const headers = { 'Content-Type': 'application/json', 'X-Requested-With': 'portal' }
  const made = await fetch('/order/v1/orders', { method: 'POST', headers, body: JSON.stringify({ lines: [line] }) })
  const { id } = (await made.json()) as { id: string }
  const sent = await fetch(`/order/v1/orders/${id}/sending`, { method: 'POST', headers })
  const { violations } = (await sent.json()) as { violations?: { rule: string }[] }
  return { status: sent.status, rules: (violations ?? []).map(({ rule }) => rule) }
}
