import * as z from 'zod/mini'

const day = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), undefined)

const days = z.object({ from: day, to: day })

/** The first and the last day that a page is about, `YYYY-MM-DD`, as its address holds them. */
export type Days = z.infer<typeof days>

export function readDays(search: Record<string, unknown>): Days {
  return days.parse(search)
}
