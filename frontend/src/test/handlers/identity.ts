import type { paths } from '../../api/generated/identity'
import type { Session } from '../../auth/session'
import { arrivals } from '../fixtures/arrivals'
import { anna, bengt, heldImport, protectedPerson } from '../fixtures/ids'
import {
  administrations,
  findings,
  importRuns,
  rejections,
  sources,
  titles,
  unitDetail,
  units,
} from '../fixtures/organization'
import { annasPage, assignments, bengtsPage, names, protectedPage, staff } from '../fixtures/people'
import { done, handlersOf, ok, pageOf, refusal, type Handler } from './handler'

export const identityHandler = handlersOf<paths>()

const notFound = refusal(404, 'not-found')

/** identity-service as it looks to somebody with this session; to nobody when there is none. */
export function identityHandlers(session: Session | null): Handler[] {
  let opened = false
  return [
    identityHandler('get', '/identity/v1/session', () => (session ? ok(session) : refusal(401, 'not-signed-in'))),
    identityHandler('post', '/identity/v1/session/renewal', () => (session ? done() : refusal(401, 'not-signed-in'))),
    identityHandler('delete', '/identity/v1/session', done),
    identityHandler('delete', '/identity/v1/sessions', done),
    identityHandler('put', '/identity/v1/me/preferences', done),
    identityHandler('get', '/identity/v1/identities', ({ query }) => {
      const state = query.get('state')
      return ok(
        pageOf(
          staff.filter((row) => !state || row.engagementState === state),
          query,
        ),
      )
    }),
    identityHandler('post', '/identity/v1/identities/searches', ({ body, query }) => {
      const { text, state } = body as { text: string; state?: string }
      return ok(
        pageOf(
          staff.filter(
            (row) =>
              row.displayName.toLowerCase().includes(text.toLowerCase()) && (!state || row.engagementState === state),
          ),
          query,
        ),
      )
    }),
    identityHandler('post', '/identity/v1/identities/names', ({ body }) => {
      const { ids } = body as { ids: string[] }
      return ok({ items: names.filter((name) => ids.includes(name.id)) })
    }),
    identityHandler('get', '/identity/v1/identities/{id}', ({ params }) => {
      if (params['id'] === protectedPerson) return opened ? ok(protectedPage) : refusal(403, 'reason-required')
      if (params['id'] === anna) return ok(annasPage)
      return params['id'] === bengt ? ok(bengtsPage) : notFound
    }),
    identityHandler('post', '/identity/v1/identities/{id}/disclosures', () => {
      opened = true
      return { status: 201 }
    }),
    identityHandler('get', '/identity/v1/identities/{id}/assignments', () => ok({ items: assignments })),
    identityHandler('get', '/identity/v1/units', ({ query }) => {
      const search = query.get('search')?.toLowerCase()
      const parentId = query.get('parentId')
      return ok({
        items: units.filter((unit) => (search ? unit.name.toLowerCase().includes(search) : unit.parentId === parentId)),
      })
    }),
    identityHandler('post', '/identity/v1/units/searches', ({ body }) => {
      const { text } = body as { text: string }
      return ok({ items: units.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())) })
    }),
    identityHandler('get', '/identity/v1/units/{id}', ({ params }) => {
      const unit = unitDetail(params['id'] ?? '')
      return unit ? ok(unit) : notFound
    }),
    identityHandler('get', '/identity/v1/arrivals', ({ query }) => ok(pageOf(arrivals, query))),
    identityHandler('get', '/identity/v1/administrations', () => ok({ items: administrations })),
    identityHandler('get', '/identity/v1/titles', () => ok({ items: titles })),
    identityHandler('get', '/identity/v1/sources', () => ok({ items: sources })),
    identityHandler('get', '/identity/v1/imports', ({ query }) => ok(pageOf(importRuns, query))),
    identityHandler('post', '/identity/v1/imports', () => ({ status: 202, body: runOf(heldImport) })),
    identityHandler('get', '/identity/v1/imports/{id}', ({ params }) => {
      const run = importRuns.find((one) => one.id === params['id'])
      return run ? ok(run) : notFound
    }),
    identityHandler('get', '/identity/v1/imports/{id}/rejections', ({ query }) => ok(pageOf(rejections, query))),
    identityHandler('post', '/identity/v1/imports/{id}/resumption', ({ params }) => ok(runOf(params['id']))),
    identityHandler('post', '/identity/v1/imports/{id}/discard', ({ params }) => ok(runOf(params['id']))),
    identityHandler('get', '/identity/v1/findings', ({ query }) => {
      const kind = query.get('kind')
      return ok(
        pageOf(
          findings.filter((finding) => !kind || finding.kind === kind),
          query,
        ),
      )
    }),
  ]
}

function runOf(id: string | undefined) {
  const run = importRuns.find((one) => one.id === id)
  if (!run) throw new Error('No such run among the fixtures')
  return run
}
