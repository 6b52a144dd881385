import type { Session } from './client'
import type { World } from './world'

/** Who asks, those first who may do least. */
export const PERSONAS = [
  'anonymous',
  'system',
  'mailSystem',
  'stranger',
  'colleague',
  'person',
  'guarded',
  'otherManager',
  'futureDelegate',
  'formerDelegate',
  'revokedDelegate',
  'otherOrderer',
  'outsideOrderer',
  'orderer',
  'approver',
  'attester',
  'fulfiller',
  'serviceDesk',
  'auditor',
  'policyAdministrator',
  'keeper',
  'systemAdministrator',
  'delegate',
  'manager',
  'reserveCard',
] as const

export type Persona = (typeof PERSONAS)[number]

/** What the tables call several of them at once. */
export const GROUPS: Record<string, readonly Persona[]> = {
  acting: ['delegate', 'manager'],
  idleDelegates: ['futureDelegate', 'formerDelegate', 'revokedDelegate'],
  administrators: ['fulfiller', 'serviceDesk', 'auditor', 'policyAdministrator', 'keeper', 'systemAdministrator'],
  systems: ['system', 'mailSystem'],
}

/** Those who are no person; every row names them, or they get what {@link UNLESS_NAMED} says. */
export const UNLESS_NAMED: Partial<Record<Persona, string>> = { anonymous: '401', system: '403', mailSystem: '403' }

/** Somebody in another guise: where a row does not name them they get what the other gets (SI-2). */
export const GUISES: Partial<Record<Persona, Persona>> = { reserveCard: 'manager' }

/** Those who may know of somebody protected: the person, the nearest manager, and to whom that role is lent (ID-9). */
export const CIRCLE: readonly Persona[] = ['guarded', 'manager', 'reserveCard', 'delegate']

export function sessionOf(world: World, persona: Persona): Session | undefined {
  const { players, staff, systems, reserveCard } = world
  const sessions: Record<string, Session> = { ...players, ...staff, ...systems, reserveCard }
  return sessions[persona]
}
