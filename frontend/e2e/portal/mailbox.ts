import type { Page } from 'playwright-core'
import type { components } from '../../src/api/generated/notification'
import { portalMailbox, portalOrigin, read } from './portal'

interface Listed {
  id: string
  to: string
}

export interface Letter {
  id: string
  /** The mail as it came, quoted-printable undone as far as addresses and ASCII go. */
  text: string
  passwordId: string
}

/** The mails about initial passwords to somebody, newest first. */
export async function passwordLetters(to: string): Promise<Letter[]> {
  const listed = await json<Listed[]>(`/mails?to=${encodeURIComponent(to)}`)
  const letters = await Promise.all(
    listed.map(async ({ id }) => {
      const text = withoutSoftBreaks(await (await fetch(`${portalMailbox()}/mails/${id}`)).text())
      const passwordId = new RegExp(`${portalOrigin()}/passwords/([0-9a-f-]{36})`).exec(text)?.[1]
      return passwordId ? { id, text, passwordId } : undefined
    }),
  )
  return letters.filter((letter) => letter !== undefined)
}

/** Whose the initial passwords are that the reader sees: mails name nobody, so the reader's own rights tell. */
export async function passwordHolders(reader: Page): Promise<Map<string, string>> {
  const holders = new Map<string, string>()
  for (let total = 1; holders.size < total;) {
    // How many pages there are is known from the first.
    // oxlint-disable-next-line no-await-in-loop
    const page = await read<components['schemas']['PagePasswordView']>(
      reader,
      `/notification/v1/passwords?limit=50&offset=${holders.size}`,
    )
    for (const { id, identityId } of page.items) holders.set(id, identityId)
    total = page.items.length === 0 ? 0 : page.total
  }
  return holders
}

async function json<Answer>(path: string): Promise<Answer> {
  const response = await fetch(`${portalMailbox()}${path}`)
  if (!response.ok) throw new Error(`The mailbox answered ${path} with ${response.status}`)
  return (await response.json()) as Answer
}

function withoutSoftBreaks(raw: string): string {
  return raw.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=')
}
