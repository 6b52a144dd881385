import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, policyService, versionedAnswer } from '../../api/client'
import type { components, paths } from '../../api/generated/policy'

type Schemas = components['schemas']
export type Policy = Schemas['PolicyView']
export type PolicyDetail = Schemas['PolicyDetail']
export type PolicyBody = Schemas['PolicyBody']
export type PolicyResource = Schemas['PolicyGrant']
export type Effect = Schemas['Effect']
export type PersonEffect = Schemas['PersonEffect']
export type EffectList = Schemas['EffectList']
export type StepKind = Schemas['StepKind']
export type PolicyProposal = Schemas['PolicyProposal']
export type PolicyVersion = Schemas['PolicyVersion']
export type Candidate = Schemas['CandidateBody']
export type Explanation = Schemas['ExplanationView']

/** A proposal of which something is to come yet. */
export function isOpen(state: PolicyProposal['state']): state is 'PROPOSED' | 'PLANNED' | 'HELD' {
  return state === 'PROPOSED' || state === 'PLANNED' || state === 'HELD'
}

type ListQuery = NonNullable<paths['/policy/v1/policies']['get']['parameters']['query']>

export const policyStates = ['DRAFT', 'TRIAL', 'ACTIVE', 'RETIRED'] as const

export function policiesQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['policies', 'list', query],
    queryFn: ({ signal }) => answer(policyService.GET('/policy/v1/policies', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function policyQuery(id: string) {
  return queryOptions({
    queryKey: ['policies', id],
    queryFn: ({ signal }) =>
      versionedAnswer(policyService.GET('/policy/v1/policies/{id}', { params: { path: { id } }, signal })),
  })
}

/** Something that is to be done with a policy; a trial has a unit, activating and retiring may have a day. */
export interface Step {
  step: StepKind
  unitId?: string
  day?: string
}

/** Whether a step may wait for a day. */
export function mayWait(step: StepKind): step is 'ACTIVATE' | 'RETIRE' {
  return step === 'ACTIVATE' || step === 'RETIRE'
}

/** What an effect is of: a policy that is saved, or a step with it, or one that is being written. */
export type EffectAbout = { policyId: string; step?: Step } | { candidate: Candidate }

/** The numbers of an effect, and the list behind each. */
export const effectLists = [
  { list: 'MATCHED', count: 'matched' },
  { list: 'GAINS', count: 'gains' },
  { list: 'LOSES', count: 'loses' },
  { list: 'CHANGES_LEVEL', count: 'changesLevel' },
] as const satisfies readonly { list: EffectList; count: keyof Effect }[]

/** An answer belongs to what was asked about, so that an earlier one never takes the place of a later one. */
export function effectQuery(about: EffectAbout) {
  return queryOptions({
    queryKey: ['policies', 'effect', about],
    queryFn: ({ signal }) =>
      answer(
        'candidate' in about
          ? policyService.POST('/policy/v1/effects', { body: about.candidate, signal })
          : policyService.GET('/policy/v1/policies/{id}/effect', {
              params: { path: { id: about.policyId }, query: { ...about.step } },
              signal,
            }),
      ),
    placeholderData: keepPreviousData,
    // A decision rests on these counts: they are counted anew each time they are shown.
    staleTime: 0,
  })
}

/** The people behind a number, a page at a time. */
export function effectPeopleQuery(about: EffectAbout, query: { list: EffectList; limit: number; offset: number }) {
  return queryOptions({
    queryKey: ['policies', 'effect', about, query],
    queryFn: ({ signal }) =>
      answer(
        'candidate' in about
          ? policyService.POST('/policy/v1/effects/people', { params: { query }, body: about.candidate, signal })
          : policyService.GET('/policy/v1/policies/{id}/effect/people', {
              params: { path: { id: about.policyId }, query: { ...about.step, ...query } },
              signal,
            }),
      ),
    placeholderData: keepPreviousData,
  })
}

/** Why policies give a person a resource on a day, or why not (PO-7). */
export function explanationQuery(identityId: string, resourceId: string, date: string | undefined) {
  return queryOptions({
    queryKey: ['explanations', identityId, resourceId, date],
    queryFn: ({ signal }) =>
      answer(
        policyService.GET('/policy/v1/explanations', {
          params: { query: { identityId, resourceId, ...(date ? { date } : {}) } },
          signal,
        }),
      ),
  })
}

export function createPolicy(body: PolicyBody, idempotency: Record<string, string>): Promise<PolicyDetail> {
  return answer(policyService.POST('/policy/v1/policies', { body, headers: idempotency }))
}

/** Saves a next version; refused when somebody else has saved one since `version` was read. */
export function changePolicy(id: string, version: string, body: PolicyBody): Promise<PolicyDetail> {
  return answer(
    policyService.PUT('/policy/v1/policies/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
  )
}

/** What every version of a policy says. */
export function versionsQuery(id: string) {
  return queryOptions({
    queryKey: ['policies', id, 'versions'],
    queryFn: ({ signal }) =>
      answer(policyService.GET('/policy/v1/policies/{id}/versions', { params: { path: { id } }, signal })),
  })
}

const datedCommands = {
  ACTIVATE: '/policy/v1/policies/{id}/activation',
  RETIRE: '/policy/v1/policies/{id}/retirement',
} as const

const commands = {
  ROLL_BACK: '/policy/v1/policies/{id}/rollback',
  END_TRIAL: '/policy/v1/policies/{id}/trial-ending',
} as const

/** Takes a step, or plans it for its day, or proposes it where it concerns so many that a second administrator confirms. */
export function takeStep(
  id: string,
  { step, unitId, day }: Step,
  reason: string,
  idempotency: Record<string, string>,
): Promise<PolicyDetail> {
  const params = { path: { id }, header: idempotency }
  if (mayWait(step)) {
    return answer(policyService.POST(datedCommands[step], { params, body: { day: day ?? null, reason } }))
  }
  return answer(
    step === 'TRY'
      ? policyService.POST('/policy/v1/policies/{id}/trial', { params, body: { unitId: unitId ?? '', reason } })
      : policyService.POST(commands[step], { params, body: { reason } }),
  )
}

export function confirmProposal(id: string, number: number): Promise<unknown> {
  return answer(
    policyService.POST('/policy/v1/policies/{id}/proposals/{number}/confirmation', {
      params: { path: { id, number } },
    }),
  )
}

export function refuseProposal(id: string, number: number, reason: string): Promise<unknown> {
  return answer(
    policyService.POST('/policy/v1/policies/{id}/proposals/{number}/refusal', {
      params: { path: { id, number } },
      body: { reason },
    }),
  )
}
