import type { MessageKey } from '../../i18n/translator'
import type { RegistrationRequest } from './queries'

/** A registration while it is written, as it is typed. */
export interface RegistrationDraft {
  givenName: string
  familyName: string
  personalNumber: string
  mail: string
  protectedIdentity: boolean
  unitId: string | null
  titleCode: string | null
  title: string
  /** Null for whoever registers. */
  responsibleId: string | null
  /** Null for today. */
  from: string | null
  to: string | null
}

export type RegistrationField = keyof RegistrationDraft

export const newRegistration: RegistrationDraft = {
  givenName: '',
  familyName: '',
  personalNumber: '',
  mail: '',
  protectedIdentity: false,
  unitId: null,
  titleCode: null,
  title: '',
  responsibleId: null,
  from: null,
  to: null,
}

/** What must be mended before it can be sent; whether a number or a day is right is for the service to say. */
export function faultsIn(draft: RegistrationDraft): ReadonlyMap<RegistrationField, MessageKey> {
  const faults = new Map<RegistrationField, MessageKey>()
  for (const field of ['givenName', 'familyName', 'title'] as const) {
    if (draft[field].trim() === '') faults.set(field, 'catalogue.missing')
  }
  if (!/^(\d{12})?$/.test(digitsOf(draft.personalNumber))) faults.set('personalNumber', 'registrations.twelveDigits')
  if (draft.unitId === null) faults.set('unitId', 'registrations.unitMissing')
  if (draft.to === null) faults.set('to', 'lines.dayMissing')
  else if (draft.from !== null && draft.to < draft.from) faults.set('to', 'registrations.endsBeforeStart')
  return faults
}

/** The draft as it is sent; only for one without faults. */
export function requestOf(draft: RegistrationDraft, confirmedNew: boolean): RegistrationRequest {
  return {
    givenName: draft.givenName.trim(),
    familyName: draft.familyName.trim(),
    personalNumber: digitsOf(draft.personalNumber) || null,
    mail: draft.mail.trim() || null,
    protectedIdentity: draft.protectedIdentity,
    unitId: draft.unitId ?? '',
    titleCode: draft.titleCode,
    title: draft.title.trim(),
    employmentForm: null,
    responsibleId: draft.responsibleId,
    from: draft.from,
    to: draft.to ?? '',
    confirmedNew,
  }
}

/** A number the way people write it, without what they put between its parts. */
function digitsOf(personalNumber: string): string {
  return personalNumber.replaceAll(/[\s-]/g, '')
}
