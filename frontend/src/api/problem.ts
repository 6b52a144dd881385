import * as z from 'zod/mini'

const problemBody = z.object({
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  detail: z.optional(z.nullable(z.string())),
  instance: z.optional(z.nullable(z.string())),
  violations: z.optional(
    z.array(
      z.object({
        field: z.string(),
        rule: z.optional(z.string()),
        message: z.string(),
        code: z.optional(z.string()),
      }),
    ),
  ),
})

export interface Violation {
  field: string
  rule?: string | undefined
  message: string
  /** What a line of an order lacks, as its check says it too. */
  code?: string | undefined
}

interface Words {
  title?: string | undefined
  detail?: string | null | undefined
  instance?: string | null | undefined
  violations?: Violation[] | undefined
}

/** A refusal from a service (RFC 9457), or the failure to reach it, in the one shape that pages explain. */
export class Problem extends Error {
  override readonly name = 'Problem'
  /** The last part of the problem's type, such as `reason-required`; `unreachable` when there was no answer. */
  readonly kind: string
  readonly status: number
  readonly title: string | undefined
  readonly detail: string | undefined
  /** What to name when asking for help about an unexpected failure. */
  readonly reference: string | undefined
  readonly violations: readonly Violation[]

  constructor(kind: string, status: number, { title, detail, instance, violations = [] }: Words = {}) {
    super(title ?? kind)
    this.kind = kind
    this.status = status
    this.title = title
    this.detail = detail ?? undefined
    this.reference = status >= 500 ? (instance ?? undefined) : undefined
    this.violations = violations
  }

  static unreachable(): Problem {
    return new Problem('unreachable', 0)
  }

  static fromAnswer(status: number, body: unknown): Problem {
    const parsed = problemBody.safeParse(body)
    if (!parsed.success) return new Problem(`status-${status}`, status)
    const { type, ...words } = parsed.data
    return new Problem(kindOf(type) ?? `status-${status}`, status, words)
  }

  is(kind: string): boolean {
    return this.kind === kind
  }

  /** Whether trying again in a moment can help. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502
  }
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('unexpected', 0)
}

function kindOf(type: string | undefined): string | undefined {
  if (!type || type === 'about:blank') return undefined
  return type.split('/').findLast((part) => part !== '')
}
