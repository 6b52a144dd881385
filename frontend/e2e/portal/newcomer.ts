import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { portalData } from './portal'

interface Persona {
  key: string
  displayName: string
  hsaId: string
}

export interface Newcomer {
  /** The user id in the catalogue. */
  id: string
  name: string
}

interface Period {
  from: string
  to?: string
}

/** Somebody the sample does not have, another one in every run. */
export function inventNewcomer(): Newcomer {
  const suffix = Array.from({ length: 6 }, () => 'bcdfghjklmnpqrstvxz'[randomInt(19)]).join('')
  return { id: `ny${suffix}`, name: `Nyla Ny${suffix}` }
}

/** Today in Sweden, and days before and after it, `YYYY-MM-DD`. */
export function day(offset: number): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
  const date = new Date(`${today}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + offset)
  return date.toISOString().slice(0, 10)
}

/** The region's sample export with one more employee, placed as Elias is: in Anna's unit, with her as line manager. */
export function exportWith(newcomer: Newcomer, period: Period): Buffer {
  const whole = readFileSync(join(portalData(), 'sample', 'region.ldif'), 'utf8')
  const records = whole.split(/\n\n+/)
  const person = records.find((record) => record.includes(`\nhsaIdentity: ${persona('elias').hsaId}\n`))
  const personDn = person?.split('\n')[0]?.slice('dn: '.length)
  const engagement = records.find((record) => record.startsWith('dn: ') && record.includes(`,${personDn}\n`))
  if (!person || !personDn || !engagement) throw new Error('The sample has no Elias to take the place from')

  const dn = `cn=${newcomer.id},${personDn.slice(personDn.indexOf(',') + 1)}`
  const number = personNumber(newcomer)
  const [givenName = '', surname = ''] = newcomer.name.split(' ')
  const added = [
    withValues(person, {
      dn,
      cn: newcomer.id,
      'vgr-id': newcomer.id,
      hsaIdentity: `SE2321999990-P${newcomer.id.toUpperCase()}`,
      hsaPersonIdentityNumber: number,
      givenName,
      sn: surname,
      fullName: newcomer.name,
      mail: `${newcomer.id}@region.example`,
    }),
    withValues(engagement, {
      dn: `cn=${newcomer.id}-1,${dn}`,
      cn: `${newcomer.id}-1`,
      hsaPersonIdentityNumber: number,
      hsaStartDate: timestamp(period.from),
    }) + (period.to ? `\nhsaEndDate: ${timestamp(period.to)}` : ''),
  ]
  // A whole export closes every record with an empty line.
  return Buffer.from(`${[whole.trimEnd(), ...added].join('\n\n')}\n\n`)
}

export function persona(key: string): Persona {
  const personas = JSON.parse(readFileSync(join(portalData(), 'settings', 'personas.json'), 'utf8')) as Persona[]
  const found = personas.find((one) => one.key === key)
  if (!found) throw new Error(`There is no persona ${key}`)
  return found
}

function withValues(record: string, values: Record<string, string>): string {
  return record
    .split('\n')
    .map((line) => {
      const attribute = line.slice(0, line.indexOf(':'))
      return values[attribute] === undefined ? line : `${attribute}: ${values[attribute]}`
    })
    .join('\n')
}

function timestamp(date: string): string {
  return `${date.replaceAll('-', '')}000000Z`
}

/** A number of the series kept for tests, right to its check digit, and always the same for the same person. */
function personNumber({ id }: Newcomer): string {
  const seed = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
  const month = String((seed % 12) + 1).padStart(2, '0')
  const date = String((seed % 28) + 1).padStart(2, '0')
  const digits = `07${month}${date}${980 + (seed % 19)}`
  const sum = [...digits].reduce((total, digit, place) => {
    const product = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return `20${digits}${(10 - (sum % 10)) % 10}`
}
