import type { PolicyResource } from './queries'

/** One line of what a policy gives, while it is being chosen. */
export interface ResourceRow {
  key: string
  resourceId: string | null
  level: string | null
  /** Whether the chosen resource has levels, and one must be chosen. */
  needsLevel: boolean
}

export function newRow(): ResourceRow {
  return { key: crypto.randomUUID(), resourceId: null, level: null, needsLevel: false }
}

export function toRows(resources: readonly PolicyResource[]): ResourceRow[] {
  return resources.map(({ resourceId, level }) => ({
    key: crypto.randomUUID(),
    resourceId,
    level: level ?? null,
    needsLevel: Boolean(level),
  }))
}

export function rowsComplete(rows: readonly ResourceRow[]): boolean {
  return rows.length > 0 && rows.every((row) => row.resourceId !== null && (!row.needsLevel || row.level !== null))
}
