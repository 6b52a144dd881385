import { randomInt } from 'node:crypto'
import { day } from '../portal/newcomer'

/** Somebody of the matrix's own catalogue: unit, what is particular, and from the second export on. */
interface Player {
  unit: Unit
  leads?: true
  isProtected?: true
  /** What the second export says instead: left the day before, or moved to another unit. */
  later?: 'left' | Unit
}

type Unit = 'north' | 'south' | 'away'

/** The tree: two units of one administration, and one of another. Each is led by whoever `leads` there. */
const UNITS: Record<Unit, { name: string; administration: string; costs: string }> = {
  north: { name: 'Matrisens norra enhet', administration: '310', costs: 'MX3101' },
  south: { name: 'Matrisens sodra enhet', administration: '310', costs: 'MX3102' },
  away: { name: 'Matrisens andra enhet', administration: '320', costs: 'MX3201' },
}

export const PLAYERS = {
  manager: { unit: 'north', leads: true },
  person: { unit: 'north' },
  guarded: { unit: 'north', isProtected: true },
  former: { unit: 'north', later: 'left' },
  colleague: { unit: 'north' },
  delegate: { unit: 'north' },
  futureDelegate: { unit: 'north' },
  formerDelegate: { unit: 'north', later: 'south' },
  revokedDelegate: { unit: 'north' },
  orderer: { unit: 'north' },
  victim: { unit: 'north' },
  guardedVictim: { unit: 'north', isProtected: true },
  stopped: { unit: 'north' },
  guardedStopped: { unit: 'north', isProtected: true },
  otherManager: { unit: 'south', leads: true },
  otherOrderer: { unit: 'south' },
  approver: { unit: 'south' },
  attester: { unit: 'south' },
  outsideManager: { unit: 'away', leads: true },
  outsideOrderer: { unit: 'away' },
} as const satisfies Record<string, Player>

export type PlayerKey = keyof typeof PLAYERS

/** One run's names: nobody has had them before, so that nothing in an answer looks like them by chance. */
export class Cast {
  readonly run = Array.from({ length: 6 }, () => 'bcdfghjklmnpqrstvxz'[randomInt(19)]).join('')
  /** What else stands in each export, in the first and in the second. */
  readonly #others: (cast: Cast, isSecond: boolean) => string[]

  constructor(others: (cast: Cast, isSecond: boolean) => string[] = () => []) {
    this.#others = others
  }

  userName(key: PlayerKey): string {
    return `mx${this.run}${String(Object.keys(PLAYERS).indexOf(key)).padStart(2, '0')}`
  }

  hsaId(key: PlayerKey): string {
    return `SE2321999990-${this.userName(key).toUpperCase()}`
  }

  givenName(key: PlayerKey): string {
    return `G${key.toLowerCase()}${this.run}`
  }

  familyName(key: PlayerKey): string {
    return `F${key.toLowerCase()}${this.run}`
  }

  /** A number that nobody has. */
  unusedNumber(): string {
    return this.#numberAt(Object.keys(PLAYERS).length)
  }

  mail(key: PlayerKey): string {
    return `${this.userName(key)}@region.example`
  }

  personalNumber(key: PlayerKey): string {
    return this.#numberAt(Object.keys(PLAYERS).indexOf(key))
  }

  #numberAt(place: number): string {
    const seed = [...this.run].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_003, 7) + place
    const digits = `${String(60 + (seed % 40))}${two((seed % 12) + 1)}${two((seed % 28) + 1)}${980 + (seed % 19)}`
    return `19${digits}${checkDigit(digits)}`
  }

  /** What would tell somebody who the person is. */
  marksOf(key: PlayerKey): string[] {
    const number = this.personalNumber(key)
    return [
      this.givenName(key),
      this.familyName(key),
      this.userName(key),
      number,
      `${number.slice(0, 8)}-${number.slice(8)}`,
    ]
  }

  unitName(unit: Unit): string {
    return `${UNITS[unit].name} ${this.run}`
  }

  /** The whole catalogue as an export; the second one has people who have left or moved. */
  export(isSecond: boolean): string {
    const keys = Object.keys(PLAYERS) as PlayerKey[]
    return [
      'version: 1',
      record({ dn: ROOT, objectClass: 'organization', o: 'Matrisen' }),
      ...(Object.keys(UNITS) as Unit[]).map((unit) => this.#unit(unit)),
      ...keys.flatMap((key) => [this.#person(key), this.#engagement(key, isSecond)]),
      ...this.#others(this, isSecond),
    ]
      .map((text) => `${text}\n\n`)
      .join('')
  }

  #unit(unit: Unit): string {
    return record({
      dn: unitDn(unit),
      objectClass: 'vgrOrganizationalUnit',
      ou: this.unitName(unit),
      hsaIdentity: unitId(unit),
      vgrAO3kod: UNITS[unit].administration,
      vgrAnsvarsnummer: UNITS[unit].costs,
      vgrObjectManagers: this.#dn(leaderOf(unit)),
    })
  }

  #person(key: PlayerKey): string {
    const player: Player = PLAYERS[key]
    return record({
      dn: this.#dn(key),
      objectClass: 'vgrUser',
      cn: this.userName(key),
      'vgr-id': this.userName(key),
      hsaIdentity: this.hsaId(key),
      hsaPersonIdentityNumber: this.personalNumber(key),
      givenName: this.givenName(key),
      sn: this.familyName(key),
      fullName: `${this.givenName(key)} ${this.familyName(key)}`,
      mail: this.mail(key),
      vgrSecrMark: player.isProtected && 'J',
    })
  }

  #engagement(key: PlayerKey, isSecond: boolean): string {
    const player: Player = PLAYERS[key]
    const later = isSecond ? player.later : undefined
    const unit = later && later !== 'left' ? later : player.unit
    return record({
      dn: `cn=${this.userName(key)}-1,${this.#dn(key)}`,
      objectClass: 'vgrAnstallning',
      cn: `${this.userName(key)}-1`,
      hsaPersonIdentityNumber: this.personalNumber(key),
      ...placeOf(unit, this.unitName(unit)),
      title: 'Vardare',
      vgrEmployeeManager: player.leads ? undefined : this.userName(leaderOf(unit)),
      vgrPrimaryEmpl: 'PRIA',
      hsaStartDate: timestamp(day(-30)),
      hsaEndDate: later === 'left' && timestamp(day(-1)),
    })
  }

  #dn(key: PlayerKey): string {
    return `cn=${this.userName(key)},ou=Personal,${ROOT}`
  }
}

export const ROOT = 'o=Matrisen'

/** How the catalogue calls the place, costs and work of somebody in a unit. */
export function placeOf(unit: Unit, unitName: string): Record<string, string> {
  return {
    vgrOrgRel: unitId(unit),
    vgrStrukturPerson: unitDn(unit),
    ou: unitName,
    vgrAO3kod: UNITS[unit].administration,
    vgrAnsvarsnummer: UNITS[unit].costs,
    vgrAnstform: '1',
    paTitleCode: '403210',
  }
}

function leaderOf(unit: Unit): PlayerKey {
  const keys = Object.keys(PLAYERS) as PlayerKey[]
  const leader = keys.find((key) => {
    const player: Player = PLAYERS[key]
    return player.leads && player.unit === unit
  })
  if (!leader) throw new Error(`Nobody leads ${unit}`)
  return leader
}

function unitDn(unit: Unit): string {
  return `ou=${unit},ou=Org,${ROOT}`
}

function unitId(unit: Unit): string {
  return `SE2321999990-MX${unit.toUpperCase()}`
}

export function record(values: Record<string, string | false | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([attribute, value]) => `${attribute}: ${value}`)
    .join('\n')
}

export function timestamp(date: string): string {
  return `${date.replaceAll('-', '')}000000Z`
}

export function two(number: number): string {
  return String(number).padStart(2, '0')
}

export function checkDigit(digits: string): number {
  const sum = [...digits].reduce((total, digit, place) => {
    const product = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return (10 - (sum % 10)) % 10
}
