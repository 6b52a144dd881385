import { policyBody } from '../bodies'
import type { World } from '../world'
import { about, aboutThings, inList, inListOf, once, type Questions } from './question'

const policies = { active: 'policy', draft: 'policyDraft' }
const separations = { made: 'separation' }
const REASON = { reason: 'Matrisen prövar' }

/** What would be saved, with a resource that there is not: refused after the role has been looked at. */
function candidate({ subjects }: World): object {
  return {
    policyId: null,
    administrationCode: '310',
    criteria: { type: 'primary' },
    resources: [{ resourceId: subjects.unknown.identity, level: null }],
    onlyPrimary: null,
  }
}

export const policyQuestions: Questions = {
  'GET /policy/v1/criteria-schema': inList(),
  'POST /policy/v1/effects': once((world) => ({ body: candidate(world) })),
  'POST /policy/v1/effects/people': once((world) => ({ query: 'list=GAINS', body: candidate(world) })),
  'GET /policy/v1/explanations': about('search', ({ identity }, { resources }) => ({
    query: `identityId=${identity}&resourceId=${resources.owned}`,
  })),
  'GET /policy/v1/morning-runs': inList(),
  'GET /policy/v1/morning-runs/{administrationCode}': once(() => ({ params: { administrationCode: '310' } })),
  // Nobody has seen that version: refused after the role has been looked at.
  'PUT /policy/v1/morning-runs/{administrationCode}': once(() => ({
    params: { administrationCode: '310' },
    body: { setTime: '06:00' },
    headers: { 'If-Match': '"4711"' },
  })),
  'GET /policy/v1/policies': inListOf(policies, { query: 'limit=500' }),
  'POST /policy/v1/policies': once((world) => ({
    // A resource that there is not: refused after the role has been looked at.
    body: { ...policyBody(world), resources: [{ resourceId: world.subjects.unknown.identity, level: null }] },
  })),
  'GET /policy/v1/policies/{id}': aboutThings(policies, (id) => ({ params: { id } })),
  'GET /policy/v1/policies/{id}/effect': aboutThings(policies, (id) => ({ params: { id } })),
  'GET /policy/v1/policies/{id}/effect/people': aboutThings(policies, (id) => ({
    params: { id },
    query: 'list=GAINS',
  })),
  'GET /policy/v1/separations': inListOf(separations, { query: 'limit=500' }),
  'POST /policy/v1/separations': once(({ subjects, resources }) => ({
    // One of them is a resource that there is not: refused after the role has been looked at.
    body: {
      administrationCode: '310',
      oneResourceIds: [resources.owned],
      otherResourceIds: [subjects.unknown.identity],
      name: 'Matrisen',
      why: 'Matrisen prövar',
    },
  })),
  // A number in the reason is refused after the role has been looked at.
  'POST /policy/v1/separations/{id}/ending': aboutThings(separations, (id) => ({
    params: { id },
    body: { reason: 'Matrisen prövar 19900101-9802' },
  })),
  'PUT /policy/v1/policies/{id}': aboutThings(policies, (id, world) => ({
    params: { id },
    body: policyBody(world),
    headers: { 'If-Match': '"4711"' },
  })),
  'GET /policy/v1/policies/{id}/versions': aboutThings(policies, (id) => ({ params: { id } })),
  // None of them changes anything: there is no such unit, nothing was active before, and nothing is tried or proposed.
  'POST /policy/v1/policies/{id}/trial': aboutThings(policies, (id, { subjects }) => ({
    params: { id },
    body: { ...REASON, unitId: subjects.unknown.identity },
  })),
  'POST /policy/v1/policies/{id}/trial-ending': aboutThings(policies, (id) => ({ params: { id }, body: REASON })),
  'POST /policy/v1/policies/{id}/rollback': aboutThings(policies, (id) => ({ params: { id }, body: REASON })),
  'POST /policy/v1/policies/{id}/proposals/{number}/confirmation': aboutThings(policies, (id) => ({
    params: { id, number: '1' },
  })),
  'POST /policy/v1/policies/{id}/proposals/{number}/refusal': aboutThings(policies, (id) => ({
    params: { id, number: '1' },
    body: REASON,
  })),
  // There is no draft any more, or it is one that meets nobody.
  'POST /policy/v1/policies/{id}/activation': aboutThings(policies, (id) => ({ params: { id }, body: REASON })),
  'POST /policy/v1/policies/{id}/retirement': aboutThings(policies, (id) => ({ params: { id }, body: REASON })),
}
