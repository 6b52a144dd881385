import type { MessageKey } from '../../i18n/translator'
import type { DelegationRequest } from './queries'

/** A delegation while it is written. */
export interface DelegationDraft {
  delegateId: string | null
  from: string | null
  to: string | null
  protectedIncluded: boolean
}

export const newDelegation: DelegationDraft = { delegateId: null, from: null, to: null, protectedIncluded: false }

/** What must be mended before it can be sent; whether the days are right is for the service to say. */
export function faultsIn(draft: DelegationDraft): ReadonlyMap<keyof DelegationDraft, MessageKey> {
  const faults = new Map<keyof DelegationDraft, MessageKey>()
  if (draft.delegateId === null) faults.set('delegateId', 'delegations.delegateMissing')
  if (draft.from === null) faults.set('from', 'lines.dayMissing')
  if (draft.to === null) faults.set('to', 'lines.dayMissing')
  else if (draft.from !== null && draft.to < draft.from) faults.set('to', 'delegations.endsBeforeStart')
  if (!draft.protectedIncluded) faults.set('protectedIncluded', 'delegations.unconfirmed')
  return faults
}

/** The draft as it is sent; only for one without faults. */
export function requestOf({ delegateId, from, to, protectedIncluded }: DelegationDraft): DelegationRequest {
  return { delegateId: delegateId ?? '', from: from ?? '', to: to ?? '', protectedIncluded }
}
