import type { components } from '../../api/generated/identity'
import { auditRows, spotCheck, type AuditEntry } from '../fixtures/audit'
import { anna } from '../fixtures/ids'
import { ok, pageOf, refusal, type Asked, type Handler } from './handler'
import { identityHandler } from './identity'
import { notificationHandler } from './notification'
import { orderHandler } from './order'
import { policyHandler } from './policy'

type Schemas = components['schemas']

/** Answers as a service does: what is asked about, the newest first, and where to go on. */
function found(rows: readonly AuditEntry[]) {
  return ({ body }: Asked) => {
    const { filter, limit, before } = body as Schemas['AuditSearchRequest']
    const wanted = rows.filter(
      (row) =>
        (filter.action === null || row.action.startsWith(filter.action)) &&
        (filter.subjectId === null || row.subjectId === filter.subjectId) &&
        (filter.requestId === null || row.requestId === filter.requestId),
    )
    const from = before === null ? 0 : wanted.findIndex((row) => row.id === before.id) + 1
    const items = wanted.slice(from, from + limit)
    const last = items.at(-1)
    return ok({
      items: structuredClone(items),
      next: last && from + limit < wanted.length ? { id: last.id, occurredAt: last.occurredAt } : null,
    })
  }
}

const whole = () => ok({ whole: true, rows: 1204, hash: 'a'.repeat(64), brokenAt: null, fault: null })

const anchors = ({ query }: Asked) => ok(pageOf([{ number: 1200, hash: 'b'.repeat(64) }], query))

function listed({ query }: Asked) {
  const { rows, ...check } = spotCheck
  const said = rows.filter((row) => row.verdict !== null)
  const summary = { ...check, rows: rows.length, reviewed: said.length, toBeFollowedUp: said.length }
  return ok(pageOf([summary], query))
}

/** The same with one row reviewed, as the service answers it. */
function reviewed({ body }: Asked) {
  const { rowId, verdict, remark } = body as Schemas['SpotCheckReviewRequest']
  const said = { verdict, remark, reviewedBy: anna, reviewedAt: '2026-09-02T09:00:00Z', mayReview: false }
  return ok({
    ...spotCheck,
    rows: spotCheck.rows.map((one) => (one.row.id === rowId ? { row: one.row, ...said } : one)),
  })
}

const none = ({ query }: Asked) => ok(pageOf([], query))

export function auditHandlers(): Handler[] {
  return [
    identityHandler('post', '/identity/v1/audit-searches', found(auditRows.identity)),
    orderHandler('post', '/order/v1/audit-searches', found(auditRows.order)),
    policyHandler('post', '/policy/v1/audit-searches', found(auditRows.policy)),
    notificationHandler('post', '/notification/v1/audit-searches', found(auditRows.notification)),
    identityHandler('post', '/identity/v1/audit-verifications', whole),
    orderHandler('post', '/order/v1/audit-verifications', whole),
    policyHandler('post', '/policy/v1/audit-verifications', whole),
    notificationHandler('post', '/notification/v1/audit-verifications', whole),
    policyHandler('post', '/policy/v1/audit-exports', () => ok(undefined as never)),
    identityHandler('get', '/identity/v1/audit-spot-checks', none),
    orderHandler('get', '/order/v1/audit-spot-checks', none),
    policyHandler('get', '/policy/v1/audit-spot-checks', none),
    notificationHandler('get', '/notification/v1/audit-spot-checks', listed),
    notificationHandler('post', '/notification/v1/audit-spot-checks', () => ({ status: 201, body: spotCheck })),
    notificationHandler('get', '/notification/v1/audit-spot-checks/{id}', ({ params }) =>
      params['id'] === spotCheck.id ? ok(spotCheck) : refusal(404, 'not-found'),
    ),
    notificationHandler('post', '/notification/v1/audit-spot-checks/{id}/reviews', reviewed),
    orderHandler('get', '/order/v1/audit-anchors', anchors),
    notificationHandler('get', '/notification/v1/audit-anchors', anchors),
  ]
}
