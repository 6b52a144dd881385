import * as z from 'zod/mini'

/** Rows on one page of a list. */
export const PAGE_SIZE = 50

const listSearch = z.object({
  page: z.catch(z.optional(z.int().check(z.minimum(1))), undefined),
  search: z.catch(z.optional(z.string()), undefined),
  state: z.catch(z.optional(z.string()), undefined),
  kind: z.catch(z.optional(z.string()), undefined),
  sort: z.catch(z.optional(z.string()), undefined),
})

export type ListSearch = z.infer<typeof listSearch>

/** What a list's address holds, so that a filtered page can be linked to, and Back returns to it. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  return listSearch.parse(search)
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Part of a name that a list of people is narrowed to: Back returns to it, and no address holds it (ID-1). */
    name?: string
  }
}

/** The same for a list of people: whoever puts a name in the address has it taken away. */
export function readPeopleSearch(search: Record<string, unknown>): ListSearch {
  return readListSearch({ ...search, search: undefined })
}

export function pageOf(search: ListSearch): { limit: number; offset: number } {
  return { limit: PAGE_SIZE, offset: ((search.page ?? 1) - 1) * PAGE_SIZE }
}

/** The value when it is one of the choices; anything else counts as no choice. */
export function oneOf<const Choice extends string>(
  choices: readonly Choice[],
  value: string | undefined,
): Choice | undefined {
  return choices.find((choice) => choice === value)
}
