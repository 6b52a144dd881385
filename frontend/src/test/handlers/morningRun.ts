import { morningRuns } from '../fixtures/morningRuns'
import { ok, refusal, type Asked, type Handler } from './handler'
import { policyHandler } from './policy'

function one({ params }: Asked) {
  const run = morningRuns.find(({ administrationCode }) => administrationCode === params['administrationCode'])
  return run ? ok(run, { ETag: `"${run.version}"` }) : refusal(404, 'not-found')
}

/** When changes take effect; what is set is not remembered. */
export function morningRunHandlers(): Handler[] {
  return [
    policyHandler('get', '/policy/v1/morning-runs', () => ok(morningRuns)),
    policyHandler('get', '/policy/v1/morning-runs/{administrationCode}', one),
    policyHandler('put', '/policy/v1/morning-runs/{administrationCode}', one),
  ]
}
