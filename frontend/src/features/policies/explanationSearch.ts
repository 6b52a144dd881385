import * as z from 'zod/mini'

const id = z.catch(z.optional(z.guid()), undefined)

const search = z.object({
  person: id,
  resource: id,
  date: z.catch(z.optional(z.iso.date()), undefined),
})

/** Whom, what and which day an explanation is about, as its address holds them. */
export type ExplanationSearch = z.infer<typeof search>

export function readExplanationSearch(address: Record<string, unknown>): ExplanationSearch {
  return search.parse(address)
}
