import { listen, type Answer } from '../matrix/client'
import { PERSONAS, sessionOf } from '../matrix/personas'
import type { World } from '../matrix/world'

/** An answer that somebody has got. */
export interface Heard {
  who: string
  /** Method and path, without ids and query. */
  operation: string
  sent: string
  answer: Answer
}

type Raw = Omit<Heard, 'who'> & { credentials: Record<string, string> }

/** Hears every answer from now on; who got it is known when the world is there. */
export class Recorder {
  readonly #heard: Raw[] = []
  readonly #others = new Map<string, string>()

  constructor() {
    listen((asked, answer, credentials) => {
      const sent =
        asked.path +
        JSON.stringify(asked.headers ?? {}) +
        (typeof asked.body === 'string' ? asked.body : JSON.stringify(asked.body ?? ''))
      this.#heard.push({ operation: operationOf(asked.method, asked.path), sent, answer, credentials })
    })
  }

  /** Whose credentials these are, where the world does not know. */
  knows(who: string, credentials: Record<string, string>): void {
    this.#others.set(JSON.stringify(credentials), who)
  }

  heard(world: World): Heard[] {
    const known = new Map(this.#others)
    for (const persona of PERSONAS) {
      const session = sessionOf(world, persona)
      if (session) known.set(JSON.stringify(session.credentials), persona)
    }
    for (const [key, session] of Object.entries(world.players)) known.set(JSON.stringify(session.credentials), key)
    return this.#heard.map(({ credentials, ...one }) => ({
      ...one,
      who: known.get(JSON.stringify(credentials)) ?? 'nobody',
    }))
  }
}

function operationOf(method: string, path: string): string {
  const [at = ''] = path.split('?')
  return `${method} ${at.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '{id}')}`
}
