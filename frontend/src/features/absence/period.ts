import type { Delegation } from '../../api/delegations'

/** From the first day to the last, both included, `YYYY-MM-DD`. */
export interface Period {
  from: string
  to: string
}

/** The days of a period on which nobody has the role lent (RO-9), as periods in order. */
export function uncovered(period: Period, lent: readonly Pick<Delegation, 'from' | 'to'>[]): Period[] {
  const gaps: Period[] = []
  let next = period.from
  for (const { from, to } of lent.toSorted((one, other) => one.from.localeCompare(other.from))) {
    if (to < next || from > period.to) continue
    if (from > next) gaps.push({ from: next, to: addDays(from, -1) })
    next = addDays(to, 1)
  }
  if (next <= period.to) gaps.push({ from: next, to: period.to })
  return gaps
}

/** Those of the delegations that give somebody the person's role on a day of the period. */
export function lentIn(period: Period, managerId: string, delegations: readonly Delegation[]): Delegation[] {
  return delegations.filter(
    (one) => one.managerId === managerId && one.state !== 'ENDED' && one.from <= period.to && one.to >= period.from,
  )
}

interface Absent {
  absence: { from: string | null; to: string | null } | null
}

/** The absence that the catalogue knows of and that is not over, the nearest first. */
export function knownAbsence(engagements: readonly Absent[], today: string): Period | undefined {
  return engagements
    .flatMap(({ absence }) => (absence?.from && absence.to ? [{ from: absence.from, to: absence.to }] : []))
    .filter(({ to }) => to >= today)
    .toSorted((one, other) => one.from.localeCompare(other.from))[0]
}

function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}
