import { randomUUID } from 'node:crypto'
import { day } from '../../portal/newcomer'
import { attestListBody, resourceBody } from '../bodies'
import type { Answer } from '../client'
import type { Subject, World } from '../world'
import { ownDraft, ownDraftAgainst, ownDraftOfRole, recipient, target, unit } from './drafts'
import { about, aboutThings, compared, inList, inListOf, once, type Questions } from './question'

const STALE = { 'If-Match': '"4711"' }
const TEXT = { text: 'Matrisen undrar' }
const REASON = { reason: 'Matrisen prövar' }
const PASSED = day(-400)
const template = { private: 'template', shared: 'sharedTemplate' }

const anchors = 'service=identity&limit=5'
const line = (name: keyof Subject['lines'], body?: unknown) =>
  about('path', ({ lines }) => ({ params: { id: lines[name] }, body }))
const order = (body?: unknown) => about('path', (subject) => ({ params: { id: subject.order }, body }))
/** A task tells whom it is about, or hides that from the fulfiller. */
const shownTo = ({ status, body }: Answer) =>
  status < 300 && body.includes('"recipientId":null') ? 'masked' : undefined
const task = (body?: unknown) => about('path', (subject) => ({ params: { id: subject.task }, body }), shownTo)
const step = (name: keyof Subject['steps'], body?: unknown) =>
  about('path', ({ steps }) => ({ params: { stepId: steps[name] }, body }))
const attestList = (world: World) => attestListBody(world, 'MX99')
const emptyTemplate = (shared: boolean) => ({ name: 'Matrisen', shared, lines: [] })

/** How the one decision among many was taken. */
function decision({ status, body }: Answer): string | undefined {
  if (status !== 200) return undefined
  const { results } = JSON.parse(body) as { results: { status: number }[] }
  return String(results[0]?.status)
}

export const orderQuestions: Questions = {
  'GET /order/v1/absence': inList({ query: `from=${day(0)}&to=${day(30)}` }),
  'GET /order/v1/approvals': inList({ query: 'limit=100' }),
  'GET /order/v1/approvals/stuck': inList({ query: 'limit=100' }),
  'GET /order/v1/attest-lists': inListOf({ known: 'attestList' }, { query: 'limit=500' }),
  'GET /order/v1/audit-anchors': inList({ query: anchors }),
  'GET /order/v1/catalogue-file': inList({}, 'export'),
  'GET /order/v1/catalogue-file/schema': inList({}, 'export'),
  'GET /order/v1/confirmations': inList({ query: 'limit=100' }),
  'GET /order/v1/experts': inList({ query: 'limit=100' }),
  'GET /order/v1/experts/systems': inList(),
  'GET /order/v1/lines': inList({ query: 'limit=100&scope=ALL' }),
  'GET /order/v1/lines ?recipientIds': about('search', ({ identity }) => ({
    query: `scope=ALL&recipientIds=${identity}`,
  })),
  'GET /order/v1/lines ?engagementId': about('search', ({ engagement }) => ({
    query: `scope=PEOPLE&engagementId=${engagement}`,
  })),
  'POST /order/v1/lines/searches': inList(({ cast }) => ({ query: 'limit=100', body: { text: cast.run } }), 'search'),
  'GET /order/v1/orders': inList({ query: 'limit=100' }),
  'GET /order/v1/providers': inList({ query: 'limit=500' }),
  'GET /order/v1/purchasing-systems': inList(),
  'GET /order/v1/reaches': inList({ query: 'limit=100' }),
  'GET /order/v1/reviews': inList({ query: 'limit=100' }),
  // Nobody has changed unit in the world: what each may see of a review is the service's own tests'.
  'GET /order/v1/reviews/{id}': once(({ subjects }) => ({ params: { id: subjects.unknown.identity } })),
  'POST /order/v1/reviews/{id}/items/{lineId}/answer': about('path', ({ lines }, { subjects }) => ({
    params: { id: subjects.unknown.identity, lineId: lines.owned },
    body: { answer: 'KEEP', to: null },
  })),
  'GET /order/v1/separations': once(),
  'GET /order/v1/separations/{id}/violations': aboutThings({ made: 'separation' }, (id) => ({
    params: { id },
    query: 'limit=100',
  })),
  'POST /order/v1/reaches/endings': about('body', ({ lines }) => ({
    body: { lineIds: [lines.owned], reason: 'Matrisen prövar' },
  })),
  'GET /order/v1/recipients': inList({ query: 'limit=500' }),
  'GET /order/v1/recipients ?identityIds': about('search', ({ identity }) => ({ query: `identityIds=${identity}` })),
  'GET /order/v1/recipients ?unitId': inList(({ units }) => ({ query: `limit=500&unitId=${units.north}` }), 'search'),
  'GET /order/v1/resources': inListOf({ known: 'resource' }, { query: 'limit=500' }),
  'POST /order/v1/resources/searches': inListOf({ known: 'resource' }, ({ cast }) => ({ body: { text: cast.run } })),
  'GET /order/v1/tasks': inList({ query: 'limit=100&queue=matrisen' }),
  'GET /order/v1/templates': inListOf(template, { query: 'limit=100' }),
  'GET /order/v1/lines/{id}': line('owned'),
  'GET /order/v1/lines/{id} (awaiting attestation)': line('paid'),
  'GET /order/v1/lines/{id} (with a fulfiller)': line('carried'),
  'GET /order/v1/lines/{id} (sent by the recipient)': line('asked'),
  'GET /order/v1/orders/{id}': order(),
  'GET /order/v1/recipients/{engagementId}/holdings': about('path', ({ engagement }) => ({
    params: { engagementId: engagement },
  })),
  'GET /order/v1/recipients/{engagementId}/holdings/usual': about('path', ({ engagement }) => ({
    params: { engagementId: engagement },
  })),
  'GET /order/v1/tasks/{id}': task(),
  'GET /order/v1/attest-lists/{id}': aboutThings({ known: 'attestList' }, (id) => ({ params: { id } })),
  'GET /order/v1/resources/{id}': aboutThings({ known: 'resource', retired: 'retiredResource' }, (id) => ({
    params: { id },
  })),
  'GET /order/v1/resources/{id}/changes': aboutThings({ known: 'resource', retired: 'retiredResource' }, (id) => ({
    params: { id },
  })),
  'GET /order/v1/templates/{id}': aboutThings(template, (id) => ({ params: { id } })),

  'POST /order/v1/approvals/{stepId}/question': step('owned', TEXT),
  'POST /order/v1/approvals/{stepId}/question (manager)': step('asked', TEXT),
  'POST /order/v1/approvals/{stepId}/question (attestation)': step('paid', TEXT),
  // A last day before the first: refused after the right to decide has been looked at.
  'POST /order/v1/approvals/{stepId}/decision': step('owned', { decision: 'APPROVED', to: PASSED }),
  'POST /order/v1/approvals/{stepId}/decision (manager)': step('asked', { decision: 'APPROVED', to: PASSED }),
  'POST /order/v1/approvals/{stepId}/decision (attestation)': step('paid', { decision: 'APPROVED', to: PASSED }),
  'POST /order/v1/approvals/decisions': about(
    'body',
    ({ steps }) => ({ body: { stepIds: [steps.owned], decision: { decision: 'APPROVED', to: PASSED } } }),
    decision,
  ),
  'POST /order/v1/approvals/{stepId}/reassignment': about('path', ({ steps }, world) => ({
    params: { stepId: steps.owned },
    // Nobody decides for themselves: refused after the right to reassign has been looked at.
    body: { approverId: world.subjects.unknown.identity, ...REASON },
  })),
  'POST /order/v1/attest-lists': once(() => ({
    body: { name: ' x ', costResponsibilityNumbers: ['MX99'], attesters: [], system: 'no-such-system' },
  })),
  'POST /order/v1/attest-lists/imports': once(() => ({ body: 'neither;of;the;columns\n', type: 'text/csv' })),
  'PUT /order/v1/attest-lists/{id}': aboutThings({ known: 'attestList' }, (id, world) => ({
    params: { id },
    body: attestList(world),
    headers: STALE,
  })),
  'POST /order/v1/attestation-requests/{id}/answer': about('path', ({ steps }) => ({
    params: { id: steps.paid },
    body: { verdict: 'APPROVED' },
    headers: { 'webhook-id': '1', 'webhook-timestamp': '1700000000', 'webhook-signature': 'v1,Z3Vlc3NlZA==' },
  })),
  'POST /order/v1/card-holders': about('body', ({ identity }) => ({ body: { identityId: identity } })),
  'POST /order/v1/catalogue-file': once(() => ({ query: 'dryRun=true', body: { resources: [] } })),
  'POST /order/v1/confirmations/{lineId}/answer': about('path', ({ lines }) => ({
    params: { lineId: lines.owned },
    body: { answer: 'KEEP' },
  })),
  'POST /order/v1/experts/news': once(({ cast }) => ({
    body: { system: `Matrisen ${cast.run}`, subject: 'Nytt', text: 'Nytt' },
  })),
  'POST /order/v1/lines/{id}/answer': line('owned', TEXT),
  'POST /order/v1/lines/{id}/question': line('owned', TEXT),
  'POST /order/v1/lines/{id}/question (manager)': line('asked', TEXT),
  'POST /order/v1/lines/{id}/question (attestation)': line('paid', TEXT),
  'POST /order/v1/lines/{id}/reminder': line('owned'),
  'POST /order/v1/lines/{id}/shortening': line('owned', { to: PASSED }),
  'POST /order/v1/lines/{id}/ending': line('owned', { on: PASSED }),
  'POST /order/v1/lines/{id}/extension': line('owned', { to: PASSED, need: null }),
  'GET /order/v1/lines/{id} (of the owner alone)': line('wished'),
  'POST /order/v1/lines/{id}/level-change': line('owned', { level: 'none', need: null }),
  'POST /order/v1/orders': once(() => ({ body: { lines: [] } })),
  'POST /order/v1/orders/{id}/check': order(),
  'POST /order/v1/orders/{id}/check (own draft)': about('body', ownDraft, recipient),
  'POST /order/v1/orders/{id}/check (target of own draft)': about('body', ownDraftAgainst, target),
  'POST /order/v1/orders/{id}/check (orderer role of own draft)': {
    place: 'body',
    subjects: () => ['northUnit', 'awayUnit', 'unknown'],
    fill: (world, subject, asker) => {
      const units: Record<string, string> = { northUnit: world.units.north, awayUnit: world.units.away }
      return ownDraftOfRole(units[subject] ?? world.subjects.unknown.identity, world, asker)
    },
    reads: unit,
  },
  'POST /order/v1/orders/{id}/copy': order(),
  'PUT /order/v1/orders/{id}': about('path', ({ draft }) => ({
    params: { id: draft },
    body: { lines: [] },
    headers: STALE,
  })),
  'POST /order/v1/orders/{id}/sending': order(),
  'POST /order/v1/orders/{id}/sending (own draft)': about('body', ownDraft, recipient),
  'DELETE /order/v1/orders/{id}': about('path', ({ draft }) => ({ params: { id: draft } })),
  'POST /order/v1/resources': once((world) => ({ body: resourceBody(world, 'owned') })),
  'PUT /order/v1/resources/{id}': aboutThings({ known: 'resource' }, (id, world) => ({
    params: { id },
    body: resourceBody(world, 'owned'),
    headers: STALE,
  })),
  'POST /order/v1/resources/{id}/retirement': aboutThings({ known: 'retiredResource' }, (id) => ({
    params: { id },
    body: REASON,
  })),
  'POST /order/v1/tasks/{id}/assignment': task({ assigneeId: null }),
  'POST /order/v1/tasks/{id}/message': task(TEXT),
  'POST /order/v1/tasks/{id}/assignment (assignee)': about(
    'body',
    ({ identity }, { subjects }) => ({ params: { id: subjects.ordinary.task }, body: { assigneeId: identity } }),
    compared,
  ),
  'GET /order/v1/tasks/{id} (taken on)': task(),
  'GET /order/v1/tasks/{id} (sent by the recipient)': about(
    'path',
    ({ ownTask }) => ({ params: { id: ownTask } }),
    shownTo,
  ),
  'POST /order/v1/tasks/{id}/completion': task({ fields: null, text: null }),
  'GET /order/v1/tasks/{id} (done)': task(),
  'POST /order/v1/templates': once(() => ({ body: { ...emptyTemplate(true), lines: [unknownLine()] } })),
  'PUT /order/v1/templates/{id}': aboutThings(template, (id) => ({
    params: { id },
    body: { ...emptyTemplate(true), lines: [unknownLine()] },
    headers: STALE,
  })),
  'DELETE /order/v1/templates/{id}': aboutThings(template, (id) => ({ params: { id } })),
  'DELETE /order/v1/attest-lists/{id}': aboutThings({ known: 'attestList' }, async (id, world, { persona }) => ({
    // Two roles may, and each deletes one of its own.
    params: {
      id: persona === 'systemAdministrator' && id === world.things['attestList'] ? await anotherAttestList(world) : id,
    },
  })),
  'POST /order/v1/approvals/{stepId}/reassignment (approver)': about(
    'body',
    ({ identity }, { subjects }) => ({
      params: { stepId: subjects.ordinary.steps.asked },
      body: { approverId: identity, ...REASON },
    }),
    compared,
  ),
  'POST /order/v1/lines/{id}/withdrawal': line('owned', { reason: null }),
}

function unknownLine(): object {
  return { resourceId: randomUUID(), level: null, form: null }
}

async function anotherAttestList(world: World): Promise<string> {
  return (await world.staff.keeper.post<{ id: string }>('/order/v1/attest-lists', attestList(world))).id
}
