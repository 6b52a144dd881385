import type { components, paths } from '../../api/generated/order'
import { id } from '../fixtures/ids'
import { templates } from '../fixtures/templates'
import { done, handlersOf, ok, pageOf, refusal, type Asked, type Handler } from './handler'

type Template = components['schemas']['TemplateView']
type Body = components['schemas']['TemplateBody']

const templateHandler = handlersOf<paths>()

const notFound = refusal(404, 'not-found')

/** Templates of orders, which are remembered. */
export function templateHandlers(): Handler[] {
  const known = new Map(templates.map((template) => [template.id, template]))
  const one = ({ params }: Asked) => known.get(params['id'] ?? '')
  const keep = (template: Template) => {
    known.set(template.id, template)
    return template
  }
  return [
    templateHandler('get', '/order/v1/templates', ({ query }) => ok(pageOf([...known.values()], query))),
    templateHandler('post', '/order/v1/templates', ({ body }) => ({
      status: 201,
      body: keep({ ...(body as Body), id: id('ab', known.size), own: true }),
    })),
    templateHandler('get', '/order/v1/templates/{id}', (asked) => {
      const found = one(asked)
      return found ? ok(found, { ETag: '"3"' }) : notFound
    }),
    templateHandler('put', '/order/v1/templates/{id}', (asked) => {
      const found = one(asked)
      if (!found) return notFound
      if (asked.headers.get('If-Match') !== '"3"') return refusal(412, 'stale')
      return ok(keep({ ...found, ...(asked.body as Body) }))
    }),
    templateHandler('delete', '/order/v1/templates/{id}', ({ params }) => {
      known.delete(params['id'] ?? '')
      return done()
    }),
  ]
}
