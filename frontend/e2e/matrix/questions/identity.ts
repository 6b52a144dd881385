import { day } from '../../portal/newcomer'
import { eventually } from '../../portal/portal'
import { registrationBody } from '../bodies'
import type { Answer } from '../client'
import { openInHand } from '../orders'
import type { World } from '../world'
import {
  about,
  aboutThings,
  compared,
  inList,
  inListOf,
  once,
  type Asker,
  type Filling,
  type Questions,
} from './question'

const REASON = { reason: 'Matrisen prövar' }
const CHECKED = ['PERSONAL_NUMBER', 'SITHS_CARD', 'MANAGER_NAME']
const block = { ordinary: 'block', protected: 'protectedBlock' }
/** Nobody's session is ended that is needed again. */
const anotherSession = async (world: World, _: string, { persona, session }: Asker): Promise<Filling> =>
  session?.credentials['Cookie'] ? { headers: (await world.anotherSession(persona)).credentials } : {}
/** How somebody's access stands is told with what the viewer may do about it. */
const standing = ({ status, body }: Answer): string | undefined =>
  status !== 200 ? undefined : body.includes('"actions":["') || body.includes('"id":') ? 'shown' : 'hidden'
const registration = { ordinary: 'registration', protected: 'protectedRegistration', former: 'endedRegistration' }

/** The fulfiller takes on work for the protected person, and opens the person. */
async function takeInHand({ staff: { fulfiller }, subjects }: World): Promise<void> {
  const { identity, ownTask } = subjects.protected
  await fulfiller.post(`/order/v1/tasks/${ownTask}/assignment`, { assigneeId: null })
  await openInHand(fulfiller, identity)
}

/** The work is done; it is known when the person is closed again. */
async function letGo({ staff: { fulfiller }, subjects }: World): Promise<void> {
  const { identity, ownTask } = subjects.protected
  await fulfiller.post(`/order/v1/tasks/${ownTask}/completion`, { fields: null, text: null })
  await eventually('the person to be closed', () =>
    fulfiller.get(`/identity/v1/identities/${identity}`).then(
      () => undefined,
      () => true,
    ),
  )
}

export const identityQuestions: Questions = {
  'GET /identity/v1/arrivals': inList({ query: 'limit=100' }),
  'GET /identity/v1/blocks': inListOf(block, { query: 'limit=100' }),
  'GET /identity/v1/blocks/standing': about(
    'search',
    ({ identity }) => ({ query: `identityId=${identity}` }),
    standing,
  ),
  'GET /identity/v1/delegations': inListOf(
    { current: 'delegation', coming: 'comingDelegation', ended: 'endedDelegation' },
    { query: 'limit=100' },
  ),
  'GET /identity/v1/delegations/offer': inList(),
  'GET /identity/v1/disclosures': inList({ query: 'limit=100' }),
  'GET /identity/v1/disclosures ?scope=ALL': inList({ query: 'limit=100&scope=ALL' }),
  'GET /identity/v1/findings': inList({ query: 'limit=100' }),
  'GET /identity/v1/identities': inList({ query: 'limit=100&scope=my-staff' }),
  'GET /identity/v1/identities ?scope=all': inList({ query: 'limit=100&scope=all&state=ENDED' }),
  'POST /identity/v1/identities/names': about('search', ({ identity }) => ({ body: { ids: [identity] } })),
  'POST /identity/v1/identities/searches': about('search', ({ familyName }) => ({
    body: { scope: 'all', state: null, text: familyName },
  })),
  'GET /identity/v1/identities/{id}': about('path', ({ identity }) => ({ params: { id: identity } })),
  'GET /identity/v1/identities/{id}/assignments': about('path', ({ identity }) => ({ params: { id: identity } })),
  'GET /identity/v1/imports': inListOf({ known: 'import' }, { query: 'limit=5' }),
  'GET /identity/v1/imports/{id}': aboutThings({ known: 'import' }, (id) => ({ params: { id } })),
  'GET /identity/v1/imports/{id}/rejections': aboutThings({ known: 'import' }, (id) => ({ params: { id } })),
  'POST /identity/v1/imports/{id}/discard': aboutThings({ known: 'import' }, (id) => ({
    params: { id },
    body: REASON,
  })),
  'POST /identity/v1/imports/{id}/resumption': aboutThings({ known: 'import' }, (id) => ({
    params: { id },
    body: REASON,
  })),
  'POST /identity/v1/imports': once(() => ({
    query: 'source=kiv',
    body: 'dn: o=Matrisen\n\n',
    type: 'text/ldif',
    // Other bytes than those that were announced are refused before anything is read of them.
    headers: { 'Content-Digest': 'sha-256=:AAAA:' },
  })),
  'GET /identity/v1/keys': inList(),
  'POST /identity/v1/mail-recipients': about('body', ({ identity }) => ({ body: { identityId: identity } })),
  'PUT /identity/v1/me/preferences': once(() => ({ body: { language: 'sv' } })),
  'GET /identity/v1/registrations': inListOf(registration, { query: 'limit=100' }),
  'GET /identity/v1/registrations/units': inList(),
  'POST /identity/v1/registrations': {
    place: 'body',
    subjects: () => ['northUnit', 'southUnit', 'unknown'],
    // The last day has passed: refused for its dates, after the right to the unit has been looked at.
    fill: (world, subject) => {
      const unitIds: Record<string, string> = { northUnit: world.units.north, southUnit: world.units.south }
      const unitId = unitIds[subject] ?? world.subjects.unknown.identity
      return { body: { ...registrationBody(world, false), unitId, to: day(-1) } }
    },
  },
  'POST /identity/v1/registrations (namesake)': about(
    'body',
    ({ givenName, familyName }, world) => ({
      body: { ...registrationBody(world, false), givenName, familyName, confirmedNew: false, to: day(-1) },
    }),
    ({ status, body }) => (status === 422 ? (body.includes('/possible-duplicate"') ? 'shown' : 'hidden') : undefined),
  ),
  'POST /identity/v1/registrations (responsible)': about(
    'body',
    ({ identity }, world) => ({ body: { ...registrationBody(world, false), responsibleId: identity, to: day(-1) } }),
    ({ body }) => (body.includes('"field":"responsibleId"') ? 'hidden' : undefined),
  ),
  'POST /identity/v1/registrations/{id}/extension': aboutThings(registration, (id) => ({
    params: { id },
    body: { to: day(-1) },
  })),
  'POST /identity/v1/registrations/{id}/ending': aboutThings(registration, (id) => ({
    params: { id },
    body: { on: day(-1) },
  })),
  'GET /identity/v1/roles': inList({ query: 'limit=500' }),
  'GET /identity/v1/roles/appointments': inList({ query: 'limit=100' }),
  'POST /identity/v1/roles/appointments': about(
    'body',
    ({ identity }) => ({
      body: { identityId: identity, role: 'FULFILLER', administrationCode: null, to: null, ...REASON },
    }),
    ({ body }) => (body.includes('"field":"identityId"') ? 'hidden' : undefined),
  ),
  'POST /identity/v1/roles/appointments/{id}/confirmation': aboutThings({ known: 'appointment' }, (id) => ({
    params: { id },
  })),
  'POST /identity/v1/roles/appointments/{id}/ending': aboutThings({ known: 'appointment' }, (id) => ({
    params: { id },
  })),
  'GET /identity/v1/saved-views': inListOf({ 'of person': 'savedView' }),
  'POST /identity/v1/saved-views': once(() => ({
    body: { page: '/staff', name: 'Matrisen', query: 'search=x', defaultView: false },
  })),
  'PUT /identity/v1/saved-views/{id}': aboutThings({ 'of person': 'savedView' }, (id) => ({
    params: { id },
    body: { name: 'Matrisen', defaultView: false },
  })),
  'DELETE /identity/v1/saved-views/{id}': aboutThings({ 'of person': 'savedView' }, (id) => ({ params: { id } })),
  'GET /identity/v1/session': inList(),
  'POST /identity/v1/session/renewal': once(),
  'GET /identity/v1/sign-in': once(),
  'GET /identity/v1/sign-in/completion': once(() => ({ query: 'code=guessed' })),
  'GET /identity/v1/sign-in/siths': once(() => ({ query: 'state=guessed' })),
  'GET /identity/v1/sources': inList(),
  'POST /identity/v1/tokens': once(() => ({
    body: 'grant_type=client_credentials&client_id=order-service&client_secret=guessed',
    type: 'application/x-www-form-urlencoded',
  })),
  'POST /identity/v1/service-desk/searches': about('search', ({ personalNumber }) => ({
    body: { personalNumber, ...REASON },
  })),
  'POST /identity/v1/service-desk/checks': about('body', ({ identity }) => ({
    body: { identityId: identity, callerId: identity, checked: CHECKED },
  })),
  'POST /identity/v1/service-desk/checks (caller)': about(
    'body',
    ({ identity }, { subjects }) => ({
      body: { identityId: subjects.ordinary.identity, callerId: identity, checked: CHECKED },
    }),
    compared,
  ),
  'POST /identity/v1/identities/{id}/disclosures': about('path', ({ identity }) => ({
    params: { id: identity },
    body: REASON,
  })),
  'POST /identity/v1/delegations': about(
    'body',
    ({ identity }) => ({ body: { delegateId: identity, from: day(60), to: day(61), protectedIncluded: true } }),
    ({ body }) => (body.includes('"field":"delegateId"') ? 'hidden' : undefined),
  ),
  'POST /identity/v1/delegations/{id}/revocation': aboutThings(
    { coming: 'comingDelegation', ended: 'endedDelegation' },
    (id) => ({ params: { id } }),
  ),
  'POST /identity/v1/blocks': {
    place: 'body',
    subjects: () => ['ordinary', 'protected', 'former', 'unknown'],
    fill: (world, subject) => {
      const victims: Record<string, string> = {
        ordinary: world.identities.victim,
        protected: world.identities.guardedVictim,
      }
      const identityId = victims[subject] ?? world.subjects[subject as 'former' | 'unknown'].identity
      return { body: { identityId, ...REASON } }
    },
  },
  'POST /identity/v1/blocks/{id}/lift-proposal': aboutThings(block, (id) => ({ params: { id }, body: REASON })),
  'POST /identity/v1/blocks/{id}/lift-refusal': aboutThings(block, (id) => ({ params: { id } })),
  'POST /identity/v1/blocks/{id}/lift-confirmation': aboutThings(block, (id) => ({ params: { id } })),
  'POST /identity/v1/bridges': about(
    'body',
    ({ engagement }) => ({ body: { engagementId: engagement, to: day(1), ...REASON } }),
    ({ body }) => (body.includes('never-bridged') ? 'may' : undefined),
  ),
  'GET /identity/v1/protection-lifts': inListOf({ protected: 'protectionLift' }, { query: 'limit=100' }),
  'GET /identity/v1/protection-lifts/standing': about(
    'search',
    ({ identity }) => ({ query: `identityId=${identity}` }),
    ({ status, body }) => (status !== 200 ? undefined : body.includes('"markedInFeed":null') ? 'hidden' : 'shown'),
  ),
  'POST /identity/v1/protection-lifts': about(
    'body',
    ({ identity }) => ({ body: { identityId: identity, ...REASON } }),
    ({ body }) => (/marked-in-feed|reason-required/.test(body) ? 'may' : undefined),
  ),
  'POST /identity/v1/protection-lifts/{id}/confirmation': aboutThings({ protected: 'protectionLift' }, (id) => ({
    params: { id },
  })),
  'POST /identity/v1/protection-lifts/{id}/refusal': aboutThings({ protected: 'protectionLift' }, (id) => ({
    params: { id },
  })),
  'POST /identity/v1/identities/{id}/disclosures (work in hand)': about('path', async ({ identity }, world, asker) => {
    if (asker.persona === 'fulfiller' && identity === world.subjects.protected.identity) await takeInHand(world)
    return { params: { id: identity }, body: REASON }
  }),
  'GET /identity/v1/identities/{id} (work in hand)': about('path', ({ identity }) => ({ params: { id: identity } })),
  'GET /identity/v1/identities/{id}/assignments (work in hand)': about('path', ({ identity }) => ({
    params: { id: identity },
  })),
  'POST /identity/v1/identities/searches (work in hand)': about('search', ({ familyName }) => ({
    body: { scope: 'all', state: null, text: familyName },
  })),
  'GET /identity/v1/identities/{id} (work done)': about('path', async ({ identity }, world, asker) => {
    if (asker.persona === 'fulfiller' && identity === world.subjects.protected.identity) await letGo(world)
    return { params: { id: identity } }
  }),
  'DELETE /identity/v1/session': once(anotherSession),
  'DELETE /identity/v1/sessions': once(),
}
