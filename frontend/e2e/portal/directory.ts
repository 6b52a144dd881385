import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Attribute, Change, Client, EqualityFilter, InvalidCredentialsError } from 'ldapts'
import { portalData, portalOrigin } from './portal'

const BASE = 'DC=portal,DC=test'
const PORT_FROM_ORIGIN = 13
const ACCOUNT_DISABLED = 0x2

/** Opens a connection for as long as `work` takes. */
async function connected<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({
    url: `ldaps://localhost:${Number(new URL(portalOrigin()).port) + PORT_FROM_ORIGIN}`,
    tlsOptions: { ca: [readFileSync(join(portalData(), 'ca.pem'))] },
    timeout: 10_000,
    connectTimeout: 10_000,
  })
  try {
    return await work(client)
  } finally {
    await client.unbind()
  }
}

/** How the directory answers a logon: `admitted`, or why not, in Active Directory's own numbers. */
export function logOn(userName: string, password: string): Promise<string> {
  return connected(async (client) => {
    try {
      await client.bind(`${userName}@portal.test`, password)
      return 'admitted'
    } catch (failure) {
      if (!(failure instanceof InvalidCredentialsError)) throw failure
      return /data \w+/.exec(failure.message)?.[0] ?? failure.message
    }
  })
}

/**
 * Changes a password as a workstation does at the first logon: by the old one and the new one. An account that has to
 * change its password cannot bind, so somebody else's connection carries the change; the old password is what allows it.
 */
export function changePassword(userName: string, old: string, replacement: string): Promise<void> {
  return connected(async (client) => {
    const secret = readFileSync(join(portalData(), 'secrets', 'notification-directory'), 'utf8').trim()
    await client.bind(`CN=notification-service,OU=Service,${BASE}`, secret)
    await client.modify(`CN=${userName},OU=People,${BASE}`, [
      new Change({ operation: 'delete', modification: unicodePassword(old) }),
      new Change({ operation: 'add', modification: unicodePassword(replacement) }),
    ])
  })
}

/** Whether the directory lets nobody use the account; undefined when it has no such account. */
export function isDisabled(userName: string): Promise<boolean | undefined> {
  return connected(async (client) => {
    const secret = readFileSync(join(portalData(), 'secrets', 'notification-directory'), 'utf8').trim()
    await client.bind(`CN=notification-service,OU=Service,${BASE}`, secret)
    const { searchEntries } = await client.search(`OU=People,${BASE}`, {
      filter: new EqualityFilter({ attribute: 'cn', value: userName }),
      attributes: ['userAccountControl'],
    })
    const control = searchEntries[0]?.['userAccountControl']
    return control === undefined ? undefined : (Number(control) & ACCOUNT_DISABLED) !== 0
  })
}

/** What the directory tells everybody of the person behind an account. */
export function namesOf(userName: string): Promise<string[]> {
  return connected(async (client) => {
    const secret = readFileSync(join(portalData(), 'secrets', 'notification-directory'), 'utf8').trim()
    await client.bind(`CN=notification-service,OU=Service,${BASE}`, secret)
    const attributes = ['displayName', 'givenName', 'sn', 'mail']
    const filter = new EqualityFilter({ attribute: 'cn', value: userName })
    const { searchEntries } = await client.search(`OU=People,${BASE}`, { filter, attributes })
    return attributes.flatMap((attribute) => searchEntries[0]?.[attribute] ?? []).map(String)
  })
}

function unicodePassword(password: string): Attribute {
  return new Attribute({ type: 'unicodePwd', values: [Buffer.from(`"${password}"`, 'utf16le')] })
}
