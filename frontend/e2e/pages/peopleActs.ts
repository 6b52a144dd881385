import type { Page } from 'playwright-core'
import { block } from '../../src/test/fixtures/blocks'
import { bengtEnds, bengtsPage } from '../../src/test/fixtures/people'
import { bengt, dag } from '../../src/test/fixtures/ids'
import { bengtsNumber } from '../../src/test/fixtures/serviceDesk'
import { ok, pageOf, type Handler } from '../../src/test/handlers/handler'
import { identityHandler } from '../../src/test/handlers/identity'

export function nobodyRegistered(): Handler {
  return identityHandler('get', '/identity/v1/registrations', ({ query }) => ok(pageOf([], query)))
}

export async function tryRegistering(page: Page) {
  await page.getByRole('button', { name: /^(Registrera|Register)$/ }).click()
  await page.getByText(/^(Välj en enhet|Choose a unit)\.$/).waitFor()
}

export async function registerSomebodyAlike(page: Page) {
  await page.getByRole('textbox', { name: /^(Förnamn|Given name)/ }).fill('Cecilia')
  await page.getByRole('textbox', { name: /^(Efternamn|Family name)/ }).fill('Carlsson-Lindqvist')
  await page.getByRole('combobox', { name: /^(Enhet|Unit)/ }).fill('31')
  await page.getByRole('option', { name: 'Avdelning 31' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: /^(Titel|Title)/ }).fill('Konsult')
  for (const part of await page
    .getByRole('group', { name: /^(Sista dag|Last day)/ })
    .getByRole('spinbutton')
    .all()) {
    // oxlint-disable-next-line no-await-in-loop -- each press moves the focus that the next one has
    await part.press('ArrowUp')
  }
  await page.getByRole('button', { name: /^(Registrera|Register)$/ }).click()
  await page.getByRole('alert').waitFor()
}

export function bengtIsBlocked(): Handler {
  const waiting = block(9, {
    identityId: bengt,
    state: 'LIFT_PROPOSED',
    liftReason: 'Datorn är återfunnen och orörd.',
    liftProposedBy: dag,
    liftProposedAt: '2026-09-01T08:40:00Z',
    actions: ['CONFIRM_LIFT', 'REFUSE_LIFT'],
  })
  return identityHandler('get', '/identity/v1/blocks/standing', () => ok({ block: waiting, actions: [] }))
}

export function bengtsEngagementEnds(): Handler {
  return identityHandler('get', '/identity/v1/identities/{id}', () => ok({ ...bengtsPage, engagements: [bengtEnds] }))
}

export async function tryBridging(page: Page) {
  await page.getByRole('button', { name: /^(Förläng åtkomsten|Extend the access)$/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Förläng åtkomsten|Extend the access)$/ })
    .click()
}

export async function openProtected(page: Page) {
  await page.getByRole('textbox').fill('Skyddet ska avgöras')
  await page.getByRole('button', { name: /^(Öppna i|Open for) 15/ }).click()
  await page.getByRole('button', { name: /^(Häv skyddet|Lift the protection)$/ }).waitFor()
}

export async function tryBlocking(page: Page) {
  await page.getByRole('button', { name: /^(Spärra|Block) / }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Spärra|Block)$/ })
    .click()
  await page.getByText(/^(Skriv ett skäl|Give a reason)\.$/).waitFor()
}

export async function tryDelegating(page: Page) {
  await page.getByRole('button', { name: /^(Delegera|Delegate)$/ }).click()
  await page.getByText(/^(Välj vem som ska ha rollen|Choose who is to have the role)\.$/).waitFor()
}

export async function fetchAndReveal(page: Page) {
  await page.getByRole('button', { name: /Hämta lösenordet|Fetch the password/ }).click()
  await page.getByRole('button', { name: /Visa lösenordet|Show the password/ }).click()
}

export async function findCallerAndTry(page: Page) {
  await page.getByRole('textbox', { name: /^(Personnummer|Personal identity number)/ }).fill(bengtsNumber)
  await page.getByRole('textbox', { name: /^(Skäl|Reason)/ }).fill('Case 4711')
  await page.getByRole('button', { name: /^(Sök|Search)$/ }).click()
  await page.getByRole('button', { name: /^(Gör ett nytt lösenord|Make a new password)$/ }).click()
  await page.getByRole('alert').waitFor()
}
