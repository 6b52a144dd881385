import { day } from '../portal/newcomer'
import { checkDigit, placeOf, record, ROOT, timestamp, two, type Cast } from '../matrix/people'
import type { PlantedForms } from './forms'

/** Protected people of the hunt's own, each for what is done with or goes wrong about them. */
export const PARTS = [
  'ordered',
  'approved',
  'refused',
  'carried',
  'asked',
  'called',
  'blocked',
  'unblocked',
  'signedIn',
  'fetched',
  'lent',
  'delegate',
  'orderer',
  'owner',
  'faulty',
  'badDate',
  'endsEarly',
  'nowhere',
  'garbled',
  'late',
  'former',
  'registered',
] as const
export type Part = (typeof PARTS)[number]

/** Whose record the catalogue cannot use: nobody knows them. */
const UNKNOWN = new Set<Part>(['garbled', 'nowhere', 'registered'])
export const KNOWN = PARTS.filter((part) => !UNKNOWN.has(part))

/** What somebody has that is nobody else's; `words` is what others write about them. */
export const FIELDS = [
  'givenName',
  'familyName',
  'userName',
  'hsaId',
  'mail',
  'number',
  'birth',
  'title',
  'words',
  'id',
] as const
export type Field = (typeof FIELDS)[number]

const CODES: Record<Exclude<Field, 'number' | 'birth' | 'id'>, string> = {
  givenName: 'gn',
  familyName: 'fn',
  userName: 'un',
  hsaId: 'hs',
  mail: 'ml',
  title: 'ti',
  words: 'wd',
}

const YEARS = 19
const NUMBERS = 19
const MONTHS = 12
const DAYS = 28

/** One of the people, with the value of each field. */
export class Planted {
  readonly part: Part | 'poison'
  readonly #run: string
  readonly #place: number

  constructor(run: string, part: Part | 'poison') {
    this.part = part
    this.#run = run
    this.#place = part === 'poison' ? PARTS.length : PARTS.indexOf(part)
  }

  /**
   * The run, the field and the person: nothing else in the portal has it. It begins and ends with letters that need not be
   * seen, as base64 hides some.
   */
  token(field: keyof typeof CODES): string {
    return `zq${this.#run}${CODES[field]}${two(this.#place)}qz`
  }

  get hsaId(): string {
    return `SE2321999990-${this.token('hsaId').toUpperCase()}`
  }

  get mail(): string {
    return `${this.token('mail')}@region.example`
  }

  /** Born when nobody in the sample was. */
  get number(): string {
    const seed = [...this.#run].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) + this.#place
    const year = two((seed % YEARS) + 1)
    const digits = `${year}${two((seed % MONTHS) + 1)}${two((seed % DAYS) + 1)}${980 + (seed % NUMBERS)}`
    return `19${digits}${checkDigit(digits)}`
  }

  /** What is looked for, in each spelling that the portal knows. */
  forms(identity?: string): PlantedForms[] {
    const { number } = this
    const [born, last] = [number.slice(0, 8), number.slice(8)]
    const iso = `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`
    const ofToken = Object.keys(CODES).map((field) => {
      const token = this.token(field as keyof typeof CODES)
      return { part: this.part, field: field as Field, spellings: [token], wholes: this.#wholes(field as Field) }
    })
    return [
      ...ofToken,
      {
        part: this.part,
        field: 'number',
        spellings: [number, `${born}-${last}`, number.slice(2), `${number.slice(2, 8)}-${last}`],
        wholes: [],
      },
      { part: this.part, field: 'birth', spellings: [`${born}-`, iso], wholes: [] },
      ...(identity ? [{ part: this.part, field: 'id' as const, spellings: [identity], wholes: [] }] : []),
    ]
  }

  /** What a hash would be taken of, besides the spellings. */
  #wholes(field: Field): string[] {
    const all: Partial<Record<Field, string>> = {
      hsaId: this.hsaId,
      mail: this.mail,
      givenName: this.givenName,
      title: this.title,
    }
    return [all[field] ?? ''].filter((whole) => whole !== '')
  }

  get givenName(): string {
    return `Åsa-${this.token('givenName')}`
  }

  get title(): string {
    return `Vårdare ${this.token('title')}`
  }
}

/** Everybody of one run. */
export function plant({ run }: Cast): Record<Part, Planted> {
  return Object.fromEntries(PARTS.map((part) => [part, new Planted(run, part)])) as Record<Part, Planted>
}

/** Their records in the catalogue, under the matrix's manager; the second export has faults, a mark and a last day. */
export function recordsOf(cast: Cast, isSecond: boolean): string[] {
  const people = plant(cast)
  return PARTS.flatMap((part) =>
    part === 'registered' ? [] : [person(people[part], isSecond), engagement(people[part], cast, isSecond)],
  )
}

function person(planted: Planted, isSecond: boolean): string {
  const { part } = planted
  const isFaulty = part === 'faulty'
  const text = record({
    dn: dnOf(planted),
    objectClass: 'vgrUser',
    cn: planted.token('userName'),
    'vgr-id': planted.token('userName'),
    hsaIdentity: planted.hsaId,
    hsaPersonIdentityNumber: isFaulty
      ? planted.number.replace(/.$/, (digit) => String((Number(digit) + 1) % 10))
      : planted.number,
    givenName: planted.givenName,
    sn: planted.token('familyName'),
    fullName: `${planted.givenName} ${planted.token('familyName')}`,
    mail: !isFaulty && planted.mail,
    vgrSecrMark: (part !== 'late' || isSecond) && 'J',
  })
  // No LDIF: a value that says it is base64 and is not.
  return part === 'garbled' ? text.replace('\nmail: ', '\nmail:: ') : text
}

function engagement(planted: Planted, cast: Cast, isSecond: boolean): string {
  const { part } = planted
  const userName = planted.token('userName')
  const last = {
    former: part === 'former' && isSecond && day(-1),
    endsEarly: part === 'endsEarly' && isSecond && day(-60),
  }
  const ends = last.former || last.endsEarly
  return record({
    dn: `cn=${userName}-1,${dnOf(planted)}`,
    objectClass: 'vgrAnstallning',
    cn: `${userName}-1`,
    hsaPersonIdentityNumber: planted.number,
    ...placeOf('north', cast.unitName('north')),
    ...(part === 'nowhere' ? { vgrOrgRel: 'SE2321999990-NOWHERE', vgrStrukturPerson: `ou=nowhere,${ROOT}` } : {}),
    title: planted.title,
    vgrEmployeeManager: cast.userName('manager'),
    vgrPrimaryEmpl: 'PRIA',
    hsaStartDate: part === 'badDate' && isSecond ? '20269999' : timestamp(day(-30)),
    hsaEndDate: ends && timestamp(ends),
  })
}

function dnOf(planted: Planted): string {
  return `cn=${planted.token('userName')},ou=Personal,${ROOT}`
}
