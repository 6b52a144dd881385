import type { Violation } from '../../api/problem'

/** What a test's stand-in for a service is asked. */
export interface Asked {
  params: Record<string, string>
  query: URLSearchParams
  headers: Headers
  body: unknown
}

export interface Reply<Body> {
  status: number
  body?: Body
  headers?: Record<string, string>
}

export interface Handler {
  method: string
  /** As in the OpenAPI document: `/identity/v1/identities/{id}`. */
  path: string
  respond: (asked: Asked) => Reply<unknown> | Promise<Reply<unknown>>
}

type Method = 'get' | 'post' | 'put' | 'delete'

type Json<Answer> = Answer extends { content: { 'application/json': infer Body } } ? Body : undefined

type Success<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 202 | 204 ? Json<Responses[Status]> : never
}[keyof Responses]

type AnswerOf<Operation> = Operation extends { responses: infer Responses } ? Success<Responses> : never

/**
 * Makes handlers for one service whose answers the compiler holds against the service's generated types: a field
 * that is renamed there fails here.
 */
export function handlersOf<Paths>() {
  return <Path extends keyof Paths & string, M extends Method & keyof Paths[Path]>(
    method: M,
    path: Path,
    respond: (asked: Asked) => Reply<AnswerOf<Paths[Path][M]>> | Promise<Reply<AnswerOf<Paths[Path][M]>>>,
  ): Handler => ({ method: method.toUpperCase(), path, respond })
}

export function ok<Body>(body: Body, headers: Record<string, string> = {}): Reply<Body> {
  return { status: 200, body, headers }
}

export function done(): Reply<undefined> {
  return { status: 204 }
}

/** A refusal in the shape that all services use; it fits wherever an answer is expected. */
export function refusal(
  status: number,
  kind: string,
  title = kind,
  violations: readonly Violation[] = [],
): Reply<never> {
  return {
    status,
    body: { type: `http://localhost:8080/problems/${kind}`, title, status, violations } as never,
    headers: { 'Content-Type': 'application/problem+json' },
  }
}

/** The rows of one page, as the services cut them. */
export function pageOf<Row>(rows: readonly Row[], query: URLSearchParams) {
  const limit = Number(query.get('limit') ?? 50)
  const offset = Number(query.get('offset') ?? 0)
  return { items: rows.slice(offset, offset + limit), total: rows.length, limit, offset }
}

/** Things that remember what was done with them, the newest first. */
export function remembered<Thing extends { id: string }>(known: readonly Thing[]) {
  let things = [...known]
  return {
    all: () => things,
    add(thing: Thing) {
      things = [thing, ...things]
      return { status: 201 as const, body: thing }
    },
    change(id: string | undefined, part: Partial<Thing>) {
      const found = things.find((one) => one.id === id)
      if (!found) return refusal(404, 'not-found')
      const changed = { ...found, ...part }
      things = things.map((one) => (one === found ? changed : one))
      return ok(changed)
    },
  }
}
