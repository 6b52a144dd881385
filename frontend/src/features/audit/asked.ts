import { parseDate } from '@internationalized/date'
import * as z from 'zod/mini'
import type { AuditFilter, Service } from './services'

/** What the codes of each log's actions begin with. */
export const groupsOf = {
  identity: [
    'session',
    'identity',
    'person',
    'registration',
    'delegation',
    'block',
    'protection',
    'bridge',
    'assignment',
    'role',
    'service-desk',
    'import',
    'maintenance',
    'extract',
    'retention',
    'audit',
  ],
  order: [
    'resource',
    'line',
    'attestation',
    'attest-list',
    'template',
    'card',
    'experts',
    'extract',
    'retention',
    'audit',
  ],
  policy: ['policy', 'separation', 'morning-run', 'explanation', 'entitlement', 'extract', 'retention', 'audit'],
  notification: ['password', 'extract', 'retention', 'audit'],
} as const satisfies Record<Service, readonly string[]>

/** All that can be asked for, each once. */
export const actionGroups = [...new Set(Object.values(groupsOf).flat())]

const day = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), undefined)

const auditSearch = z.object({ kind: z.catch(z.optional(z.enum(actionGroups)), undefined), from: day, to: day })

/** What the page's address holds: nothing that tells whom somebody looks into. */
export type AuditSearch = z.infer<typeof auditSearch>

export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  return auditSearch.parse(search)
}

/** Whom and what a search is about: kept beside the address, so that Back returns to it (ID-1). */
export interface About {
  actorId: string | null
  onBehalfOf: string | null
  subjectId: string | null
  objectId: string | null
  requestId: string | null
}

export const anything: About = { actorId: null, onBehalfOf: null, subjectId: null, objectId: null, requestId: null }

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whom and what the audit log is searched for: no address holds it (GO-2). */
    audit?: About
  }
}

const SWEDEN = 'Europe/Stockholm'

/** Days in Sweden as moments; the last day counts in full. */
export function momentsOf(from: string, to: string): { from: string; to: string } {
  return { from: startOf(from), to: startOf(parseDate(to).add({ days: 1 }).toString()) }
}

function startOf(date: string): string {
  return parseDate(date).toDate(SWEDEN).toISOString()
}

export function filterOf({ kind, from, to }: AuditSearch, about: About): AuditFilter {
  return {
    ...about,
    action: kind ? `${kind}.` : null,
    from: from ? startOf(from) : null,
    to: to ? momentsOf(to, to).to : null,
  }
}

/** Whether a text is the id of something. */
export function isId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}
