import type { paths } from '../../api/generated/order'
import type { Resource } from '../../api/resources'
import { attestLists } from '../fixtures/attestLists'
import { resources } from '../fixtures/catalogue'
import { done, handlersOf, ok, pageOf, refusal, type Asked, type Handler } from './handler'

const catalogueHandler = handlersOf<paths>()

const notFound = refusal(404, 'not-found')

function resource({ params }: Asked) {
  const found = resources.find(({ id }) => id === params['id'])
  return found ? ok(found, { ETag: '"4"' }) : notFound
}

/** A change as the service takes it, which refuses a choice without options. */
function changed(asked: Asked) {
  const { form } = (asked.body as { ordering: Resource['ordering'] }).ordering
  const empty = form.findIndex(({ type, options }) => type === 'CHOICE' && !options?.length)
  return empty === -1
    ? resource(asked)
    : refusal(422, 'invalid-resource', 'The resource breaks a rule of the catalogue', [
        { field: `ordering.form[${empty}].options`, rule: 'OR-3', message: 'A choice has options' },
      ])
}

function list({ params }: Asked) {
  const found = attestLists.find(({ id }) => id === params['id'])
  return found ? ok(found, { ETag: '"7"' }) : notFound
}

/** What a file does: one that says so breaks rules. */
function importOf({ query, body }: Asked) {
  if (String(body).includes('faulty')) {
    return refusal(422, 'invalid-catalogue', undefined, [
      { field: 'resources[0].graceDays', rule: 'maximum', message: 'must have a maximum value of 3650' },
      { field: 'resources[3].levels[1].rank', rule: 'PO-4', message: 'Every level has a rank of its own' },
      {
        field: 'resources[7].ordering.prerequisites[0].resourceCode',
        rule: 'OR-6',
        message: 'Neither the file nor the catalogue has a resource with that code',
      },
    ])
  }
  return ok({
    dryRun: query.get('dryRun') === 'true',
    added: ['combine-lasa', 'combine-skriva'],
    changed: ['lifecare'],
    retired: ['gammal-mapp'],
    unchanged: ['arbetsplats', 'avd31-gemensam', 'npo'],
  })
}

/** The catalogue and the attest lists, as those who keep them see them. */
export function catalogueHandlers(): Handler[] {
  const [firstResource] = resources
  const [firstList] = attestLists
  return [
    catalogueHandler('post', '/order/v1/resources/searches', ({ query, body }) => {
      const text = (body as { text: string }).text.toLowerCase()
      return ok(
        pageOf(
          resources.filter(({ name, code, system }) =>
            [name.sv, name.en, code, system].some((one) => one.toLowerCase().includes(text)),
          ),
          query,
        ),
      )
    }),
    catalogueHandler('get', '/order/v1/resources', ({ query }) => {
      const kind = query.get('kind')
      return ok(
        pageOf(
          resources.filter((one) => !kind || one.kind === kind),
          query,
        ),
      )
    }),
    catalogueHandler('post', '/order/v1/resources', () =>
      firstResource ? { status: 201, body: firstResource } : notFound,
    ),
    catalogueHandler('get', '/order/v1/resources/{id}', resource),
    catalogueHandler('put', '/order/v1/resources/{id}', changed),
    catalogueHandler('post', '/order/v1/resources/{id}/retirement', resource),
    catalogueHandler('get', '/order/v1/catalogue-file', () => ok({})),
    catalogueHandler('post', '/order/v1/catalogue-file', importOf),
    catalogueHandler('get', '/order/v1/attest-lists', ({ query }) => ok(pageOf(attestLists, query))),
    catalogueHandler('get', '/order/v1/purchasing-systems', () =>
      ok([{ code: 'marknadsplatsen', name: 'Marknadsplatsen' }]),
    ),
    catalogueHandler('post', '/order/v1/attest-lists', () => (firstList ? { status: 201, body: firstList } : notFound)),
    catalogueHandler('post', '/order/v1/attest-lists/imports', () =>
      ok({ made: 2, changed: 1, unchanged: 4, rejected: [{ line: 9, column: 'limit', reason: 'NOT_A_NUMBER' }] }),
    ),
    catalogueHandler('get', '/order/v1/attest-lists/{id}', list),
    catalogueHandler('put', '/order/v1/attest-lists/{id}', list),
    catalogueHandler('delete', '/order/v1/attest-lists/{id}', done),
  ]
}
