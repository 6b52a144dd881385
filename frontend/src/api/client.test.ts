import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answer, identityService, onSessionEnd } from './client'
import { Problem } from './problem'

/** A portal whose access cookie has run out; renewing works when `renewable`. */
function portalWithExpiredAccess(renewable: boolean) {
  let fresh = false
  let renewals = 0
  const requests: Request[] = []
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(new URL(input, window.location.origin), init)
    requests.push(request)
    if (request.url.endsWith('/renewal')) {
      renewals += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
      fresh = renewable
      return new Response(null, { status: renewable ? 204 : 401 })
    }
    return fresh ? Response.json({ items: [] }) : Response.json({ title: 'Not signed in' }, { status: 401 })
  })
  return { requests, renewals: () => renewals }
}

describe('Calls to the services', () => {
  beforeEach(() => vi.unstubAllGlobals())

  it('carry the header that proves they come from this application (SI-3)', async () => {
    const { requests } = portalWithExpiredAccess(true)
    await answer(identityService.GET('/identity/v1/titles'))
    expect(requests.map((request) => request.headers.get('X-Requested-With'))).toEqual(['portal', 'portal', 'portal'])
  })

  it('renew the session once, however many are refused at the same time', async () => {
    const portal = portalWithExpiredAccess(true)
    await Promise.all([
      answer(identityService.GET('/identity/v1/titles')),
      answer(identityService.GET('/identity/v1/administrations')),
      answer(identityService.GET('/identity/v1/sources')),
    ])
    expect(portal.renewals()).toBe(1)
  })

  it('send the same body again after a renewal', async () => {
    const { requests } = portalWithExpiredAccess(true)
    await answer(identityService.POST('/identity/v1/identities/names', { body: { ids: ['x'] } }))
    expect(await requests.at(-1)?.json()).toEqual({ ids: ['x'] })
  })

  it('tell that the session has ended when it cannot be renewed', async () => {
    portalWithExpiredAccess(false)
    const ended = vi.fn<() => void>()
    const stop = onSessionEnd(ended)
    await expect(answer(identityService.GET('/identity/v1/titles'))).rejects.toMatchObject({ status: 401 })
    stop()
    expect(ended).toHaveBeenCalledOnce()
  })

  it('say that the portal cannot be reached when the network is gone', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(answer(identityService.GET('/identity/v1/titles'))).rejects.toEqual(Problem.unreachable())
  })
})
