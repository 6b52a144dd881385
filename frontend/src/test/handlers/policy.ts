import type { paths } from '../../api/generated/policy'
import { concerned, effect } from '../fixtures/effects'
import { explained, inList, policies, unexplained, versions } from '../fixtures/policies'
import { draftPolicy } from '../fixtures/ids'
import { handlersOf, ok, pageOf, refusal, type Asked, type Handler } from './handler'

export const policyHandler = handlersOf<paths>()

const notFound = refusal(404, 'not-found')

function one({ params }: Asked) {
  const policy = policies.find((candidate) => candidate.id === params['id'])
  return policy ? ok(policy, { ETag: `"${policy.version}"` }) : notFound
}

export function policyHandlers(): Handler[] {
  const [first] = policies
  return [
    policyHandler('get', '/policy/v1/policies', ({ query }) => {
      const state = query.get('state')
      const awaits = query.get('awaitsMe') === 'true'
      const search = (query.get('search') ?? '').toLowerCase()
      return ok(
        pageOf(
          policies
            .filter(
              (policy) =>
                (!state || policy.state === state) &&
                (query.get('planned') !== 'true' || inList(policy).planned !== null) &&
                (!awaits || policy.actions.includes('CONFIRM')) &&
                policy.name.toLowerCase().includes(search),
            )
            .map(inList),
          query,
        ),
      )
    }),
    policyHandler('post', '/policy/v1/policies', () => (first ? { status: 201, body: first } : notFound)),
    policyHandler('get', '/policy/v1/policies/{id}', one),
    policyHandler('put', '/policy/v1/policies/{id}', one),
    policyHandler('get', '/policy/v1/explanations', ({ query }) =>
      ok(query.get('resourceId') === explained.resourceId ? explained : unexplained),
    ),
    policyHandler('get', '/policy/v1/policies/{id}/effect', () => ok(effect)),
    policyHandler('get', '/policy/v1/policies/{id}/effect/people', ({ query }) => ok(pageOf(concerned, query))),
    policyHandler('post', '/policy/v1/effects', () => ok(effect)),
    policyHandler('post', '/policy/v1/effects/people', ({ query }) => ok(pageOf(concerned, query))),
    policyHandler('get', '/policy/v1/policies/{id}/versions', ({ params }) =>
      ok(params['id'] === draftPolicy ? versions.slice(0, 1) : versions),
    ),
    policyHandler('post', '/policy/v1/policies/{id}/activation', one),
    policyHandler('post', '/policy/v1/policies/{id}/retirement', one),
    policyHandler('post', '/policy/v1/policies/{id}/rollback', one),
    policyHandler('post', '/policy/v1/policies/{id}/trial', one),
    policyHandler('post', '/policy/v1/policies/{id}/trial-ending', one),
    policyHandler('post', '/policy/v1/policies/{id}/proposals/{number}/confirmation', one),
    policyHandler('post', '/policy/v1/policies/{id}/proposals/{number}/refusal', one),
  ]
}
