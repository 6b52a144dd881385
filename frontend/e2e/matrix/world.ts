import { randomUUID } from 'node:crypto'
import { cardOf, issueCard, signIn } from './cards'
import type { Session } from './client'
import { Cast, type PlayerKey } from './people'

/** Somebody whom the cells are about, with everything that bears an id of its own; of nobody, ids that nothing has. */
export interface Subject {
  identity: string
  engagement: string
  order: string
  /** An order that has not been sent. */
  draft: string
  /**
   * What the manager has ordered awaits the resource's owner, an attester, and a fulfiller; what the subject has ordered,
   * the manager, the owner, and a fulfiller.
   */
  lines: Record<LineName, string>
  steps: Record<LineName, string>
  task: string
  ownTask: string
  password: string
  personalNumber: string
  givenName: string
  familyName: string
  /** What would tell who it is, and the ids. */
  marks: string[]
}

export const LINES = ['owned', 'paid', 'carried', 'asked', 'wished', 'helped'] as const
export type LineName = (typeof LINES)[number]
export type SubjectName = 'ordinary' | 'protected' | 'former' | 'unknown'

export interface Item {
  id: string
}
export interface Page<Row> {
  items: Row[]
  total: number
}

/** Those who play a part in the sample data already, by what they do. */
export const STAFF = {
  fulfiller: 'fredrik',
  serviceDesk: 'judit',
  auditor: 'ingvar',
  policyAdministrator: 'olof',
  systemAdministrator: 'helena',
  keeper: 'vera',
  stranger: 'maria',
} as const

/** Everybody who acts in the matrix, and everything that they act upon. */
export class World {
  readonly cast: Cast
  readonly players = {} as Record<PlayerKey, Session>
  readonly identities = {} as Record<PlayerKey, string>
  readonly engagements = {} as Record<PlayerKey, string>
  readonly staff = {} as Record<keyof typeof STAFF, Session>
  readonly systems = {} as Record<'system' | 'mailSystem', Session>
  /** The manager's other session, of assurance level 2 (SI-2). */
  reserveCard!: Session
  readonly subjects = {} as Record<SubjectName, Subject>
  readonly resources = {} as Record<LineName | 'expert' | 'retired', string>
  readonly units = {} as Record<'north' | 'south' | 'away', string>
  /** Things that are about nobody in particular, by what they are. */
  readonly things: Record<string, string> = {}

  constructor(cast = new Cast()) {
    this.cast = cast
  }

  signIn(key: PlayerKey, level: 2 | 3 = 3): Promise<Session> {
    return signIn(issueCard(this.cast.givenName(key), this.cast.hsaId(key), level))
  }

  /** Another session of a persona, to be ended. */
  anotherSession(persona: string): Promise<Session> {
    if (persona === 'reserveCard') return this.signIn('manager', 2)
    const card = (STAFF as Record<string, string>)[persona]
    return card ? signIn(cardOf(card)) : this.signIn(persona as PlayerKey)
  }

  /** Somebody who does not exist. */
  nobody(): Subject {
    const identity = randomUUID()
    return {
      identity,
      engagement: randomUUID(),
      order: randomUUID(),
      draft: randomUUID(),
      lines: idOfEach(),
      steps: idOfEach(),
      task: randomUUID(),
      ownTask: randomUUID(),
      password: randomUUID(),
      personalNumber: this.cast.unusedNumber(),
      givenName: `Gnobody${this.cast.run}`,
      familyName: `Fnobody${this.cast.run}`,
      marks: [identity],
    }
  }
}

function idOfEach(): Record<LineName, string> {
  return Object.fromEntries(LINES.map((name) => [name, randomUUID()])) as Record<LineName, string>
}
