import { policyBody } from '../bodies'
import { about, aboutThings, inList, inListOf, once, type Questions } from './question'

const policies = { active: 'policy', draft: 'policyDraft' }
const REASON = { reason: 'Matrisen prövar' }

export const policyQuestions: Questions = {
  'GET /policy/v1/criteria-schema': inList(),
  'GET /policy/v1/explanations': about('search', ({ identity }, { resources }) => ({
    query: `identityId=${identity}&resourceId=${resources.owned}`,
  })),
  'GET /policy/v1/policies': inListOf(policies, { query: 'limit=500' }),
  'POST /policy/v1/policies': once((world) => ({
    // A resource that there is not: refused after the role has been looked at.
    body: { ...policyBody(world), resources: [{ resourceId: world.subjects.unknown.identity, level: null }] },
  })),
  'GET /policy/v1/policies/{id}': aboutThings(policies, (id) => ({ params: { id } })),
  'GET /policy/v1/policies/{id}/effect': aboutThings(policies, (id) => ({ params: { id } })),
  'PUT /policy/v1/policies/{id}': aboutThings(policies, (id, world) => ({
    params: { id },
    body: policyBody(world),
    headers: { 'If-Match': '"4711"' },
  })),
  // There is no draft any more, or it is one that meets nobody.
  'POST /policy/v1/policies/{id}/activation': aboutThings(policies, (id) => ({ params: { id }, body: REASON })),
  'POST /policy/v1/policies/{id}/retirement': aboutThings(policies, (id) => ({ params: { id }, body: REASON })),
}
