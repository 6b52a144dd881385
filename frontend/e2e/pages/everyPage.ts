import type { Page } from 'playwright-core'
import type { Session } from '../../src/auth/session'
import {
  appliedImport,
  attestList,
  basePolicy,
  activeLine,
  bengt,
  draftOrder,
  draftPolicy,
  heldImport,
  lifecare,
  newTask,
  openLine,
  protectedPerson,
  sentOrder,
  waitingPassword,
  ward,
} from '../../src/test/fixtures/ids'
import { annasSession } from '../../src/test/fixtures/people'
import { ok, pageOf, type Handler } from '../../src/test/handlers/handler'
import { identityHandler } from '../../src/test/handlers/identity'

export interface Scene {
  name: string
  address: string
  session?: Session | null
  /** Answers that differ from those of a portal where all is well. */
  handlers?: Handler[]
  /** What to do once the page is there, before it is looked at. */
  act?: (page: Page) => Promise<unknown>
}

/** Every page, and the states of it that look different. */
export const scenes: Scene[] = [
  { name: 'signed-out', address: '/passwords', session: null },
  { name: 'not-found', address: '/no-such-page' },
  { name: 'start', address: '/' },
  { name: 'start-employee', address: '/', session: { ...annasSession, roles: [] } },
  { name: 'menu', address: '/', act: openProfileMenu },
  { name: 'staff', address: '/staff' },
  { name: 'person', address: `/people/${bengt}` },
  { name: 'person-protected', address: `/people/${protectedPerson}` },
  { name: 'profile', address: '/profile' },
  { name: 'registrations', address: '/registrations' },
  { name: 'registrations-none', address: '/registrations', handlers: [nobodyRegistered()] },
  { name: 'registration-new', address: '/registrations/new', act: tryRegistering },
  { name: 'registration-alike', address: '/registrations/new', act: registerSomebodyAlike },
  { name: 'passwords', address: '/passwords' },
  { name: 'password', address: `/passwords/${waitingPassword}` },
  { name: 'password-fetched', address: `/passwords/${waitingPassword}`, act: fetchAndReveal },
  {
    name: 'password-low-assurance',
    address: `/passwords/${waitingPassword}`,
    session: { ...annasSession, assuranceLevel: 2 },
  },
  { name: 'order', address: '/order', act: chooseThree },
  { name: 'order-colleague', address: '/order', act: pickColleague },
  { name: 'order-templates', address: '/order', act: pickTemplate },
  { name: 'order-template-change', address: '/order', act: changeTemplate },
  { name: 'order-template-new', address: '/order', act: saveAsTemplate },
  { name: 'order-faults', address: `/order?draft=${draftOrder}`, act: tryReviewing },
  { name: 'order-review', address: '/order', act: reviewOrder },
  { name: 'orders', address: '/orders' },
  { name: 'orders-drafts', address: '/orders?kind=drafts' },
  { name: 'order-receipt', address: `/orders/${sentOrder}?sent=true` },
  { name: 'line', address: `/lines/${openLine}` },
  { name: 'line-extension', address: `/lines/${activeLine}`, act: openExtension },
  { name: 'approvals', address: '/approvals', act: approveSelected },
  { name: 'attestations', address: '/attestations' },
  {
    name: 'stuck',
    address: '/approvals/stuck',
    session: { ...annasSession, roles: ['SYSTEM_ADMINISTRATOR'] },
  },
  { name: 'tasks', address: '/tasks' },
  { name: 'task', address: `/tasks/${newTask}` },
  { name: 'catalogue', address: '/catalogue' },
  { name: 'catalogue-import', address: '/catalogue', act: (page) => previewImport(page, 'version: 1') },
  { name: 'catalogue-import-faults', address: '/catalogue', act: (page) => previewImport(page, 'faulty') },
  { name: 'resource', address: `/catalogue/${lifecare}` },
  { name: 'resource-edit', address: `/catalogue/${lifecare}/edit` },
  { name: 'resource-edit-faults', address: `/catalogue/${lifecare}/edit`, act: saveWithoutOptions },
  { name: 'resource-new', address: '/catalogue/new', act: writeLevels },
  { name: 'attest-lists', address: '/attest-lists' },
  { name: 'attest-list', address: `/attest-lists/${attestList}` },
  { name: 'policies', address: '/policies' },
  { name: 'policy', address: `/policies/${basePolicy}` },
  { name: 'policy-activation', address: `/policies/${draftPolicy}`, act: openActivation },
  { name: 'policy-new', address: '/policies/new', act: trySaving },
  { name: 'policy-edit', address: `/policies/${basePolicy}/edit` },
  { name: 'imports', address: '/imports' },
  { name: 'import-applied', address: `/imports/${appliedImport}` },
  { name: 'import-held', address: `/imports/${heldImport}` },
  { name: 'findings', address: '/findings' },
  { name: 'organization', address: `/organization?unit=${ward}` },
]

async function openProfileMenu(page: Page) {
  await page.locator('header button[aria-haspopup]').click()
  await page.getByRole('menu').waitFor()
}

function nobodyRegistered(): Handler {
  return identityHandler('get', '/identity/v1/registrations', ({ query }) => ok(pageOf([], query)))
}

async function tryRegistering(page: Page) {
  await page.getByRole('button', { name: /^(Registrera|Register)$/ }).click()
  await page.getByText(/^(Välj en enhet|Choose a unit)\.$/).waitFor()
}

async function registerSomebodyAlike(page: Page) {
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

async function fetchAndReveal(page: Page) {
  await page.getByRole('button', { name: /Hämta lösenordet|Fetch the password/ }).click()
  await page.getByRole('button', { name: /Visa lösenordet|Show the password/ }).click()
}

async function openActivation(page: Page) {
  await page.getByRole('button', { name: /^(Aktivera|Activate)$/ }).click()
  await page.getByRole('dialog').getByText('31').waitFor()
}

async function trySaving(page: Page) {
  await page.getByRole('button', { name: /Spara utkast|Save draft/ }).click()
  await page.getByRole('alert').waitFor()
}

async function chooseThree(page: Page) {
  await page.getByRole('checkbox', { name: /Cecilia/ }).press('Space')
  await page.getByRole('checkbox', { name: /Dag/ }).press('Space')
  for (const name of [/^(Välj|Choose) (Arbetsplatskonto|Workplace account)$/, /^(Välj|Choose) Combine$/, /NPÖ$/]) {
    // Each press changes the page that the next one is on.
    // oxlint-disable-next-line no-await-in-loop
    await page.getByRole('button', { name }).click()
  }
  await page.getByText(/Sparat som utkast|Saved as a draft/).waitFor()
  await page
    .getByText(/du, genom att skicka|you, by sending/)
    .first()
    .waitFor()
}

async function pickColleague(page: Page) {
  await page.getByRole('checkbox', { name: /Cecilia/ }).press('Space')
  await page.getByRole('button', { name: /^(Samma som en kollega|Same as a colleague)$/ }).click()
  await page.getByRole('combobox', { name: /kollega|colleague/ }).fill('Bengt')
  await page.getByRole('option', { name: /Bengt/ }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').getByText('Combine').waitFor()
}

async function pickTemplate(page: Page) {
  await page.getByRole('checkbox', { name: /Dag/ }).press('Space')
  await page.getByRole('button', { name: /^(Mallar|Templates)$/ }).click()
  await page.getByRole('button', { name: /(Mall|Template) \(/ }).click()
  await page.getByRole('option', { name: 'Ny undersköterska' }).click()
  await page.getByRole('dialog').getByText('Lifecare').waitFor()
}

async function changeTemplate(page: Page) {
  await pickTemplate(page)
  await page.getByRole('button', { name: /^(Ändra|Change)$/ }).click()
  await page.getByRole('textbox', { name: /^(Namn|Name)/ }).fill('')
  await page.getByRole('button', { name: /^(Spara|Save)$/ }).click()
  await page.getByText(/^(Ge mallen ett namn|Give the template a name)/).waitFor()
}

async function saveAsTemplate(page: Page) {
  await reviewOrder(page)
  await page.getByRole('button', { name: /^(Spara som mall|Save as a template)$/ }).click()
  await page.getByRole('textbox', { name: /^(Namn|Name)/ }).fill('Ny på avdelning 31')
}

async function reviewOrder(page: Page) {
  await chooseThree(page)
  await page.getByRole('button', { name: /^(Granska|Review)$/ }).click()
  await page.getByRole('button', { name: /Skicka beställningen|Send the order/ }).waitFor()
}

async function tryReviewing(page: Page) {
  await page.getByRole('button', { name: /^(Granska|Review)$/ }).click()
  await page.getByRole('alert').waitFor()
  await page.getByRole('checkbox', { name: /^(Expertanvändare|Expert user)$/ }).press('Space')
}

async function openExtension(page: Page) {
  await page.getByRole('button', { name: /^(Förläng|Extend)$/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Förläng|Extend)$/ })
    .click()
}

async function approveSelected(page: Page) {
  await page.getByRole('checkbox', { name: /Välj alla|Select all/ }).press('Space')
}

async function previewImport(page: Page, content: string) {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'katalog.yaml', mimeType: 'application/yaml', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: /Visa vad filen gör|Show what the file does/ }).click()
  await page.getByText(/Det här gör filen|This is what the file does|graceDays/).waitFor()
}

async function saveWithoutOptions(page: Page) {
  for (const name of [
    /^(Öppna Fråga|Open Question) 1/,
    /^(Ta bort Val|Remove Option) 2/,
    /^(Ta bort Val|Remove Option) 1/,
  ]) {
    // Each press changes the page that the next one is on.
    // oxlint-disable-next-line no-await-in-loop
    await page.getByRole('button', { name }).click()
  }
  await page.getByRole('button', { name: /^(Spara|Save)$/ }).click()
  await page.getByRole('alert').waitFor()
}

async function writeLevels(page: Page) {
  await page.getByRole('button', { name: /^(Systembehörighet|System permission|Permission).*(Slag|Kind)/ }).click()
  await page.getByRole('option', { name: /^(Användartjänst|User service)$/ }).click()
  await page.getByRole('button', { name: /Lägg till nivå|Add level/ }).click()
  await page.getByRole('button', { name: /Lägg till förutsättning|Add prerequisite/ }).click()
  await page.getByRole('button', { name: /^(Spara|Save)$/ }).click()
  await page
    .getByText(/^(Fyll i det här.|Fill this in.)$/)
    .first()
    .waitFor()
}
