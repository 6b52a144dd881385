import type { Page } from 'playwright-core'

/** The address of the running portal that these tests look at, such as http://localhost:8080. */
export function portalOrigin(): string {
  return new URL(setting('PORTAL')).origin
}

/** Where the running portal keeps its data: certificates, personas, sample files. */
export function portalData(): string {
  return setting('PORTAL_DATA')
}

/** The address of the mailbox that gets every mail of the running portal. */
export function portalMailbox(): string {
  return new URL(setting('PORTAL_MAILBOX')).origin
}

function setting(name: string): string {
  const value = process.env[name]
  if (!value)
    throw new Error(
      'Say where the portal runs: PORTAL=http://localhost:8080 PORTAL_MAILBOX=http://localhost:8082 PORTAL_DATA=folder npm run e2e',
    )
  return value
}

/** What the portal answers the person who is signed in on the page. */
export async function read<Answer>(page: Page, path: string): Promise<Answer> {
  const { status, body } = await page.evaluate(async (address) => {
    const response = await fetch(address)
    return { status: response.status, body: await response.text() }
  }, path)
  if (status !== 200) throw new Error(`${path} was answered with ${status}`)
  return JSON.parse(body) as Answer
}

/** Asks again and again until there is an answer. */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
  patience = 120_000,
  pause = 500,
): Promise<Answer> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    // Each question waits for the answer to the one before.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask()
    if (answer !== undefined) return answer
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resume) => setTimeout(resume, pause))
  }
  throw new Error(`Waited ${patience / 1000} s in vain: ${what}`)
}
