import { about, aboutThings, inList, inListOf, once, type Questions } from './question'

const LONG_AGO = { from: '2001-01-01T00:00:00Z', to: '2001-01-02T00:00:00Z' }

/** What every service has below its own address. */
export function questionsOfEvery(service: string): Questions {
  const at = `/${service}/v1`
  const spotCheck = { known: `${service}SpotCheck` }
  return {
    [`POST ${at}/audit-exports`]: {
      ...about('export', ({ identity }) => ({ body: { filter: { subjectId: identity } } })),
      reads: ({ status, body }) => told(status, body.split('\n')),
      recordsItself: true,
      isScarce: true,
    },
    [`POST ${at}/audit-searches`]: {
      ...about('search', ({ identity }) => ({ body: { filter: { subjectId: identity }, limit: 50 } })),
      reads: ({ status, body }) => told(status, body.split('{"id":')),
      recordsItself: true,
    },
    [`GET ${at}/audit-spot-checks`]: inListOf(spotCheck, { query: 'limit=50' }),
    [`POST ${at}/audit-spot-checks`]: once(() => ({ body: { action: null, ...LONG_AGO, rows: 1 } })),
    [`GET ${at}/audit-spot-checks/{id}`]: aboutThings(spotCheck, (id) => ({ params: { id } })),
    [`POST ${at}/audit-spot-checks/{id}/reviews`]: {
      ...aboutThings(spotCheck, (id, { things }) => ({
        params: { id },
        body: { rowId: things[`${service}SpotCheckRow`], verdict: 'AS_IT_SHOULD_BE', remark: null },
      })),
      // Which row was drawn is chance: now and then it is one's own, which somebody else reviews (RO-7).
      reads: ({ body }) => (body.includes('/concerns-oneself"') ? 'may' : undefined),
    },
    [`POST ${at}/audit-verifications`]: inList({ body: { anchors: [] } }, 'export'),
    [`GET ${at}/status`]: inList(),
    [`POST ${at}/data-extracts`]: {
      ...about('body', ({ identity }) => ({ body: { identityId: identity } })),
      isScarce: true,
    },
  }
}

/** Whether rows of an audit log tell of anything but of those who search in it. */
function told(status: number, rows: string[]): string | undefined {
  if (status !== 200) return undefined
  return rows.some((row) => row.includes('"action":"') && !row.includes('"action":"audit.')) ? 'shown' : 'hidden'
}
