import createClient from 'openapi-fetch'
import type { paths as IdentityPaths } from './generated/identity'
import type { paths as NotificationPaths } from './generated/notification'
import type { paths as OrderPaths } from './generated/order'
import type { paths as PolicyPaths } from './generated/policy'
import { Problem } from './problem'
import { renewSession } from './renewal'

type Listener = () => void
const sessionEndListeners = new Set<Listener>()

/** Calls back when a request was refused and the session could not be renewed. Returns the way to stop listening. */
export function onSessionEnd(listener: Listener): Listener {
  sessionEndListeners.add(listener)
  return () => sessionEndListeners.delete(listener)
}

/** Sends with the header that proves the request comes from this application, and renews the session once when refused. */
export async function portalFetch(request: Request): Promise<Response> {
  const marked = new Request(request, { credentials: 'same-origin' })
  marked.headers.set('X-Requested-With', 'portal')
  // What the services themselves put in words shall be in the language on the screen, not in the browser's.
  marked.headers.set('Accept-Language', document.documentElement.lang)
  const repeat = marked.clone()

  const first = await send(marked)
  if (first.status !== 401) return first
  if (await renewSession().catch(() => false)) {
    const second = await send(repeat)
    if (second.status !== 401) return second
  }
  for (const listener of sessionEndListeners) listener()
  return first
}

async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (failure) {
    if (request.signal.aborted) throw failure
    throw Problem.unreachable()
  }
}

const options = { baseUrl: window.location.origin, fetch: portalFetch }

export const identityService = createClient<IdentityPaths>(options)
export const policyService = createClient<PolicyPaths>(options)
export const orderService = createClient<OrderPaths>(options)
export const notificationService = createClient<NotificationPaths>(options)

interface Call<Data> {
  data?: Data
  error?: unknown
  response: Response
}

/** What the service answered; a refusal is thrown as a {@link Problem}. */
export async function answer<Data>(call: Promise<Call<Data>>): Promise<Data> {
  return (await versionedAnswer(call)).body
}

export interface Versioned<Body> {
  body: Body
  /** The entity tag to send as If-Match when changing what was read. */
  version: string
}

export async function versionedAnswer<Data>(call: Promise<Call<Data>>): Promise<Versioned<Data>> {
  const { data, error, response } = await call
  if (!response.ok) throw Problem.fromAnswer(response.status, error)
  return { body: data as Data, version: response.headers.get('ETag') ?? '' }
}
