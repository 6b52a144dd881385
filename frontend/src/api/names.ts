import { queryOptions, useQueries } from '@tanstack/react-query'
import { answer, identityService } from './client'

/** The most ids that identity-service takes in one question. */
const BATCH = 500

interface Waiting {
  id: string
  resolve: (name: PersonName | null) => void
  reject: (reason: unknown) => void
}

export interface PersonName {
  id: string
  displayName: string
  protectedIdentity: boolean
}

let waiting: Waiting[] = []

/** Collects the ids that one rendering asks for, so that a page of rows costs one request. */
function nameOf(id: string): Promise<PersonName | null> {
  return new Promise((resolve, reject) => {
    waiting.push({ id, resolve, reject })
    if (waiting.length === 1) setTimeout(askForWaiting)
  })
}

function askForWaiting(): void {
  const asked = waiting
  waiting = []
  for (let start = 0; start < asked.length; start += BATCH) void askFor(asked.slice(start, start + BATCH))
}

async function askFor(batch: Waiting[]): Promise<void> {
  try {
    const ids = [...new Set(batch.map((one) => one.id))]
    const { items } = await answer(identityService.POST('/identity/v1/identities/names', { body: { ids } }))
    const byId = new Map(items.map((item) => [item.id, item]))
    for (const { id, resolve } of batch) resolve(byId.get(id) ?? null)
  } catch (failure) {
    for (const { reject } of batch) reject(failure)
  }
}

function nameQuery(id: string) {
  return queryOptions({ queryKey: ['names', id], queryFn: () => nameOf(id), staleTime: 5 * 60_000 })
}

/**
 * The names of people by id, as far as the viewer may see them.
 * The value is undefined while it is being asked for, and null for somebody the viewer may not see.
 */
export function useNames(ids: readonly (string | null | undefined)[]): ReadonlyMap<string, PersonName | null> {
  const wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined))]
  const results = useQueries({ queries: wanted.map(nameQuery) })
  const names = new Map<string, PersonName | null>()
  wanted.forEach((id, index) => {
    const result = results[index]
    if (result?.isError) names.set(id, null)
    else if (result?.data !== undefined) names.set(id, result.data)
  })
  return names
}
