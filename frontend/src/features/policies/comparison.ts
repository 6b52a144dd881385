import type { PolicyResource, PolicyVersion } from './queries'

/** A user service that two versions give on different levels. */
export interface ChangedLevel {
  resourceId: string
  from: string | null
  to: string | null
}

/** What one version gives and the other does not. */
export interface ResourceDifferences {
  added: PolicyResource[]
  removed: PolicyResource[]
  changed: ChangedLevel[]
}

/** How what a version gives differs from what an earlier one gave. */
export function compareResources(earlier: PolicyVersion, later: PolicyVersion): ResourceDifferences {
  const before = new Map(earlier.resources.map((resource) => [resource.resourceId, resource]))
  const after = new Map(later.resources.map((resource) => [resource.resourceId, resource]))
  return {
    added: later.resources.filter(({ resourceId }) => !before.has(resourceId)),
    removed: earlier.resources.filter(({ resourceId }) => !after.has(resourceId)),
    changed: later.resources.flatMap(({ resourceId, level }) => {
      const known = before.get(resourceId)
      return known && known.level !== level ? [{ resourceId, from: known.level, to: level }] : []
    }),
  }
}

/** The two that are compared at first: the one that gives and the newest, or else the two newest. */
export function firstPair(versions: readonly PolicyVersion[], active: number | null): [earlier: number, later: number] {
  const newest = versions.at(-1)?.number ?? 1
  return active === null || active === newest ? [Math.max(1, newest - 1), newest] : [active, newest]
}
