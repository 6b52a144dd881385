import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { portalData } from '../portal/portal'
import { send, Session } from './client'

/** A certificate policy of an assurance level ends with it. */
const LEVELS = '1.2.752.116.4.2'

/** A card of the local authority for somebody whom the sample does not know: certificate and key. */
export function issueCard(name: string, hsaId: string, level: 2 | 3): string {
  const folder = mkdtempSync(join(tmpdir(), 'card-'))
  try {
    const settings = join(folder, 'settings')
    writeFileSync(settings, '[req]\ndistinguished_name = subject\n[subject]\n')
    const authority = join(portalData(), 'secrets', 'authority.pem')
    execFileSync(
      'openssl',
      ['req', '-x509', '-config', settings, '-CA', authority, '-CAkey', authority, '-days', '1', '-noenc']
        .concat(['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'])
        .concat(['-subj', `/C=SE/O=Matrisen/CN=${name}/serialNumber=${hsaId}`])
        .concat(['-addext', 'extendedKeyUsage=clientAuth', '-addext', `certificatePolicies=${LEVELS}.${level}`])
        .concat(['-addext', 'basicConstraints=critical,CA:FALSE'])
        .concat(['-keyout', join(folder, 'key'), '-out', join(folder, 'certificate')]),
      { stdio: 'pipe' },
    )
    return ['certificate', 'key'].map((file) => readFileSync(join(folder, file), 'utf8')).join('')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The card of a persona of the sample. */
export function cardOf(persona: string): string {
  return readFileSync(join(portalData(), 'cards', `${persona}.pem`), 'utf8')
}

/** Signs in as a browser does: from the origin to the host that sees the card, and back with a code for cookies. */
export async function signIn(card: string): Promise<Session> {
  const begun = await send({ method: 'GET', path: '/identity/v1/sign-in?card=present' })
  const completion = await presented(begun.headers.location ?? '', card)
  const { pathname, search } = new URL(completion)
  const completed = await send(
    { method: 'GET', path: pathname + search },
    { Cookie: cookies(begun.headers['set-cookie']) },
  )
  if (completed.status !== 303) throw new Error(`Nobody was signed in: ${completed.status} ${completed.body}`)
  return new Session({ Cookie: cookies(completed.headers['set-cookie']) })
}

/** A system's token, by its secret of the run (SI-4). */
export async function systemSession(service: string): Promise<Session> {
  const secret = readFileSync(join(portalData(), 'secrets', `${service}-client`), 'utf8')
  const answer = await send({
    method: 'POST',
    path: '/identity/v1/tokens',
    type: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: `${service}-service`,
      client_secret: secret,
    }).toString(),
  })
  const { access_token: token } = JSON.parse(answer.body) as { access_token: string }
  return new Session({ Authorization: `Bearer ${token}` })
}

function presented(address: string, card: string): Promise<string> {
  const ca = readFileSync(join(portalData(), 'ca.pem'))
  return new Promise((resolve, reject) => {
    const sent = request(address, { ca, cert: card, key: card }, (answer) => {
      const location = answer.headers.location
      answer.resume()
      if (location) resolve(location)
      else reject(new Error(`The card was refused: ${answer.statusCode}`))
    })
    sent.on('error', reject)
    sent.end()
  })
}

function cookies(set: string[] = []): string {
  return set
    .map((cookie) => cookie.slice(0, cookie.indexOf(';')))
    .filter((cookie) => !cookie.endsWith('='))
    .join('; ')
}
