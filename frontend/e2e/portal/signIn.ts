import type { Page } from 'playwright-core'

/** Signs in the way a person does in the local run: from the page asked for, by choosing a card. */
export async function signIn(page: Page, address: string, persona: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('link', { name: /^(Logga in|Sign in)$/ }).click()
  await page.locator(`form:has(input[name=persona][value="${persona}"]) button`).click()
  await page.waitForURL(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** The language is the person's own, and kept by the portal. */
export async function chooseLanguage(page: Page, language: 'sv' | 'en'): Promise<void> {
  const status = await page.evaluate(async (wanted) => {
    const answer = await fetch('/identity/v1/me/preferences', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'portal' },
      body: JSON.stringify({ language: wanted }),
    })
    return answer.status
  }, language)
  if (status !== 204) throw new Error(`The language was not kept: ${status}`)
}
