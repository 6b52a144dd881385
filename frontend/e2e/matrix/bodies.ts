import { randomUUID } from 'node:crypto'
import { day } from '../portal/newcomer'
import type { Subject, World } from './world'

/** What makes a resource. */
export function resourceBody({ cast }: World, name: string, ordering: object = {}): object {
  const text = { sv: name, en: name }
  return {
    code: `mx-${cast.run}-${name}`,
    kind: 'PERMISSION',
    name: text,
    description: text,
    system: `Matrisen ${cast.run}`,
    levels: [],
    graceDays: 0,
    gapDays: 0,
    confidentialityClass: 0,
    ordering,
  }
}

/** A minute of maintenance so many days ahead, at a moment that no other run has taken. */
export function maintenanceBody(days: number): object {
  const startsAt = Date.now() + (days + Math.random()) * 86_400_000
  const [start, end] = [startsAt, startsAt + 60_000].map((moment) => new Date(moment).toISOString())
  return { startsAt: start, endsAt: end, reasonSv: 'Matrisen', reasonEn: 'The matrix' }
}

/** An order of one thing for a subject. */
export function orderBody({ resources }: World, { identity, engagement }: Subject): object {
  return { lines: [lineBody(identity, engagement, resources.owned)] }
}

export function lineBody(recipientId: string, engagementId: string, resourceId: string): object {
  return { recipientId, engagementId, resourceId, action: 'NEW' }
}

export function registrationBody({ cast, units }: World, protectedIdentity: boolean): object {
  return {
    givenName: `Reg${cast.run}`,
    familyName: `Registrerad${randomUUID().slice(0, 8)}`,
    unitId: units.north,
    title: 'Konsult',
    to: day(30),
    protectedIdentity,
    confirmedNew: true,
  }
}

/** A policy that meets nobody's engagement. */
export function policyBody({ cast, resources }: World): object {
  return {
    name: `Matrisen ${cast.run} ${randomUUID().slice(0, 8)}`,
    administrationCode: '310',
    criteria: { type: 'title', codes: [`MX${cast.run}`] },
    resources: [{ resourceId: resources.asked, level: null }],
    onlyPrimary: null,
    reason: 'Matrisen',
  }
}

export function attestListBody({ cast, identities }: World, number: string): object {
  return {
    name: `Matrisen ${cast.run}`,
    costResponsibilityNumbers: [number],
    attesters: [{ identityId: identities.attester }],
    system: null,
  }
}
