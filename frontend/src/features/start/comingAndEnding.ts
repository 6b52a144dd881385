import type { StaffMember } from './queries'

/** How far ahead an ending engagement is worth a line on the start page. */
const DAYS_AHEAD = 30

export interface ComingAndEnding {
  coming: StaffMember[]
  ending: StaffMember[]
}

/** Who is about to start and who is about to leave, the nearest first. `today` is a day, `YYYY-MM-DD`. */
export function comingAndEnding(staff: readonly StaffMember[], today: string): ComingAndEnding {
  const last = addDays(today, DAYS_AHEAD)
  return {
    coming: staff.filter((person) => person.engagementState === 'COMING').toSorted(by((person) => person.from)),
    ending: staff
      .filter(({ engagementState, to }) => engagementState === 'CURRENT' && !!to && to >= today && to <= last)
      .toSorted(by((person) => person.to)),
  }
}

/** Days are compared as they are written; the catalogue's days are those of Sweden. */
export function todayInSweden(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now)
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

function by(key: (person: StaffMember) => string | null | undefined) {
  return (one: StaffMember, other: StaffMember) => (key(one) ?? '').localeCompare(key(other) ?? '')
}
