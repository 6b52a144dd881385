import type { Page } from 'playwright-core'
import { refusal, type Handler } from '../../src/test/handlers/handler'
import { orderHandler } from '../../src/test/handlers/order'

export async function openProfileMenu(page: Page) {
  await page.locator('header button[aria-haspopup]').click()
  await page.getByRole('menu').waitFor()
}

export async function openActivation(page: Page) {
  await page.getByRole('button', { name: /^(Aktivera|Activate)$/ }).click()
  await page.getByRole('dialog').getByText('31').waitFor()
}

/** The people behind the number of those who gain. */
export async function showThoseWhoGain(page: Page) {
  await page.getByRole('button', { name: /31 (får behörighet|gain access)/ }).click()
  await page
    .getByRole('region', { name: /^(De som får behörighet|Those who gain access)$/ })
    .getByRole('table')
    .waitFor()
}

/** A line that would give what nobody may have together, asked for as an exception that lacks its reason. */
export async function askException(page: Page) {
  await page.getByRole('checkbox', { name: /Be om undantag|Ask for an exception/ }).press('Space')
  await page.getByRole('button', { name: /^(Granska|Review)$/ }).click()
  await page.getByText(/Skriv varför båda behövs|Write why both are needed/).waitFor()
}

export async function showViolations(page: Page) {
  await page
    .getByRole('button', { name: /Bevilja och betala ut/ })
    .filter({ hasText: /Visa vilka|Show who/ })
    .click()
  await page
    .getByRole('region', { name: /Bevilja och betala ut/ })
    .getByRole('table')
    .waitFor()
}

export async function tryMaking(page: Page) {
  await page.getByRole('button', { name: /^(Ny regel|New rule)$/ }).click()
  await page.getByRole('button', { name: /^(Spara regeln|Save the rule)$/ }).click()
  await page.getByText(/Välj vilka det gäller|Choose whom it applies to/).waitFor()
}

/** Everything of a system on the one side, one resource on the other. */
export async function chooseSides(page: Page) {
  await page.getByRole('button', { name: /^(Ny regel|New rule)$/ }).click()
  await page.getByRole('combobox', { name: /Den ena sidan|One side/ }).fill('AD')
  await page.getByRole('option', { name: /(Allt i|Everything in) AD/ }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: /Den andra sidan|The other side/ }).fill('Combine')
  await page.getByRole('option', { name: 'Combine', exact: true }).click()
  await page.keyboard.press('Escape')
}

export async function openTrial(page: Page) {
  await page.getByRole('button', { name: /^(Pröva på en enhet|Try at a unit)$/ }).click()
  await page.getByRole('dialog').waitFor()
}

export async function trySaving(page: Page) {
  await page.getByRole('button', { name: /Spara utkast|Save draft/ }).click()
  await page.getByRole('alert').waitFor()
}

export async function chooseThree(page: Page) {
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

export async function inquire(page: Page) {
  await page.getByRole('checkbox', { name: /Cecilia/ }).press('Space')
  await page.getByRole('button', { name: /(Hittar du inte|Can’t you find)/ }).click()
  await page.getByRole('textbox', { name: /(Vad behövs|What is needed)/ }).fill('En delad kalender för mottagningen')
  await page.getByText(/Sparat som utkast|Saved as a draft/).waitFor()
}

export async function pickColleague(page: Page) {
  await page.getByRole('checkbox', { name: /Cecilia/ }).press('Space')
  await page.getByRole('button', { name: /^(Samma som en kollega|Same as a colleague)$/ }).click()
  await page.getByRole('combobox', { name: /kollega|colleague/ }).fill('Bengt')
  await page.getByRole('option', { name: /Bengt/ }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').getByText('Combine').waitFor()
}

export async function pickTemplate(page: Page) {
  await page.getByRole('checkbox', { name: /Dag/ }).press('Space')
  await page.getByRole('button', { name: /^(Mallar|Templates)$/ }).click()
  await page.getByRole('button', { name: /(Mall|Template) \(/ }).click()
  await page.getByRole('option', { name: 'Ny undersköterska' }).click()
  await page.getByRole('dialog').getByText('Lifecare').waitFor()
}

export async function changeTemplate(page: Page) {
  await pickTemplate(page)
  await page.getByRole('button', { name: /^(Ändra|Change)$/ }).click()
  await page.getByRole('textbox', { name: /^(Namn|Name)/ }).fill('')
  await page.getByRole('button', { name: /^(Spara|Save)$/ }).click()
  await page.getByText(/^(Ge mallen ett namn|Give the template a name)/).waitFor()
}

export async function saveAsTemplate(page: Page) {
  await reviewOrder(page)
  await page.getByRole('button', { name: /^(Spara som mall|Save as a template)$/ }).click()
  await page.getByRole('textbox', { name: /^(Namn|Name)/ }).fill('Ny på avdelning 31')
}

export async function reviewOrder(page: Page) {
  await chooseThree(page)
  await page.getByRole('button', { name: /^(Granska|Review)$/ }).click()
  await page.getByRole('button', { name: /Skicka beställningen|Send the order/ }).waitFor()
}

export async function tryReviewing(page: Page) {
  await page.getByRole('button', { name: /^(Granska|Review)$/ }).click()
  await page.getByRole('alert').waitFor()
  await page.getByRole('checkbox', { name: /^(Expertanvändare|Expert user)$/ }).press('Space')
}

export async function openExtension(page: Page) {
  await page.getByRole('button', { name: /^(Förläng|Extend)$/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Förläng|Extend)$/ })
    .click()
}

export async function approveSelected(page: Page) {
  await page.getByRole('checkbox', { name: /Välj alla|Select all/ }).press('Space')
}

export async function previewImport(page: Page, content: string) {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'katalog.yaml', mimeType: 'application/yaml', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: /Visa vad filen gör|Show what the file does/ }).click()
  await page.getByText(/Det här gör filen|This is what the file does|graceDays/).waitFor()
}

export async function saveWithoutOptions(page: Page) {
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

export async function writeLevels(page: Page) {
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

export async function writeNews(page: Page) {
  await page.getByRole('button', { name: /^(Skriv en nyhet|Write news)$/ }).click()
  await page.getByRole('button', { name: /^(Skicka nyheten|Send the news)$/ }).click()
  await page.getByText(/^(Skriv ett ämne|Write a subject)\.$/).waitFor()
}

export async function openEnding(page: Page) {
  await page
    .getByRole('button', { name: /^(Avsluta|End) Lifecare/ })
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
}

export async function verifyLogs(page: Page) {
  await page.getByRole('button', { name: /^(Kontrollera loggen|Verify the log)$/ }).click()
  await page
    .getByText(/^(Hel|Whole):/)
    .nth(3)
    .waitFor()
}

export function ordersAway(): Handler {
  return orderHandler('post', '/order/v1/audit-searches', () => refusal(503, 'temporarily-unavailable'))
}

export async function openAuditRow(page: Page) {
  await page.getByRole('button', { name: /^(Mer om Hämtade|More about Fetched)/ }).click()
  await page.getByRole('dialog').waitFor()
}

export async function tryDrawing(page: Page) {
  await page.getByRole('button', { name: /^(Dra rader|Draw rows)$/ }).click()
  await page
    .getByText(/^(Välj en dag|Choose a day)\.$/)
    .first()
    .waitFor()
}

export async function tryReviewingRow(page: Page) {
  await page.getByRole('button', { name: /^(Granska|Review) / }).click()
  await page.getByRole('button', { name: /^(Spara bedömningen|Save the verdict)$/ }).click()
  await page.getByText(/^(Välj en bedömning|Choose a verdict)\.$/).waitFor()
}

export async function searchEverything(page: Page) {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('be')
  await page.getByRole('option', { name: 'Bengt Bergström' }).waitFor()
  await page.getByText(/^(Söker|Searching)…$/).waitFor({ state: 'detached' })
}

export async function openSavedViews(page: Page) {
  await page.getByRole('button', { name: /^(Sparade vyer|Saved views)$/ }).click()
  await page.getByRole('menu').waitFor()
}

export async function proposeRole(page: Page) {
  await page.getByRole('button', { name: /^(Föreslå en roll|Propose a role)$/ }).click()
  await page.getByRole('button', { name: /^(Föreslå|Propose)$/ }).click()
  await page.getByText(/^(Välj en roll|Choose a role)\.$/).waitFor()
  await page.keyboard.press('Escape') // the list that opened with the first faulty field
}

export async function tryPlanning(page: Page) {
  await page.getByRole('button', { name: /^(Planera underhåll|Plan maintenance)$/ }).click()
  await page.getByRole('button', { name: /^(Planera|Plan)$/ }).click()
  await page.getByText(/^(Skriv dag och klockslag|Write a day and a time)\.$/).waitFor()
}
