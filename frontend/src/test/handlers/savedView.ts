import type { components } from '../../api/generated/identity'
import type { SavedView } from '../../api/savedViews'
import { id } from '../fixtures/ids'
import { savedViews } from '../fixtures/savedViews'
import { done, ok, refusal, type Handler } from './handler'
import { identityHandler } from './identity'

type Schemas = components['schemas']

/** Saved views, which remember what is saved, changed and deleted. */
export function savedViewHandlers(first: readonly SavedView[] = savedViews): Handler[] {
  let known = [...first]

  const keep = (view: SavedView, status: 200 | 201) => {
    const others = known.filter((one) => one.id !== view.id)
    const same = (one: SavedView) => one.page === view.page && one.name.toLowerCase() === view.name.toLowerCase()
    if (others.some(same)) return refusal(409, 'saved-view-exists')
    const opensWith = (one: SavedView) => one.defaultView && !(one.page === view.page && view.defaultView)
    known = [...others.map((one) => Object.assign({}, one, { defaultView: opensWith(one) })), view]
    return { status, body: view }
  }

  return [
    identityHandler('get', '/identity/v1/saved-views', () => ok({ items: known })),
    identityHandler('post', '/identity/v1/saved-views', ({ body }) =>
      keep({ id: id('ba', known.length + 1), ...(body as Schemas['SavedViewRequest']) }, 201),
    ),
    identityHandler('put', '/identity/v1/saved-views/{id}', ({ params, body }) => {
      const view = known.find((one) => one.id === params['id'])
      return view ? keep({ ...view, ...(body as Schemas['SavedViewChange']) }, 200) : refusal(404, 'not-found')
    }),
    identityHandler('delete', '/identity/v1/saved-views/{id}', ({ params }) => {
      known = known.filter((one) => one.id !== params['id'])
      return done()
    }),
  ]
}
