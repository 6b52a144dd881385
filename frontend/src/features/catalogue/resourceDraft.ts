import type { Resource, ResourceBody, Terms } from './queries'

/** What a resource that is new begins as. */
const terms: Terms = {
  audience: null,
  orderableBy: ['MANAGER', 'ORDERER'],
  approvals: ['LINE_MANAGER'],
  attestation: 'NEVER',
  priceOnce: 0,
  priceMonthly: 0,
  leadTimeDays: 0,
  prerequisites: [],
  form: [],
  maximumDays: null,
  needsAndRisk: null,
  fulfilment: { kind: 'CONNECTOR', queue: null, answerWithinDays: null, urgentAllowed: null },
  opensRole: null,
  ownerIds: [],
}

export interface ResourceDraft extends ResourceBody {
  ordering: Terms
}

export const newResource: ResourceDraft = {
  code: '',
  kind: 'PERMISSION',
  name: { sv: '', en: '' },
  description: { sv: '', en: '' },
  system: '',
  levels: [],
  graceDays: 0,
  gapDays: 0,
  confidentialityClass: 1,
  ordering: terms,
}

/** A resource as it is sent back: what the form does not show stays as it was. */
export function toDraft(resource: Resource): ResourceDraft {
  const { code, kind, name, description, system, levels, graceDays, gapDays, confidentialityClass, ordering } = resource
  return { code, kind, name, description, system, levels, graceDays, gapDays, confidentialityClass, ordering }
}

/** The fields that must be filled in before a resource can be saved. */
export function missingIn({ code, name, description, system }: ResourceDraft): ReadonlySet<string> {
  const written = {
    code,
    nameSv: name.sv,
    nameEn: name.en,
    descriptionSv: description.sv,
    descriptionEn: description.en,
    system,
  }
  return new Set(Object.entries(written).flatMap(([field, text]) => (text.trim() === '' ? [field] : [])))
}

/** Whole numbers as they are typed; nothing typed is nothing said. */
export function numberIn(typed: string): number | null {
  const digits = typed.replaceAll(/\D/g, '')
  return digits === '' ? null : Number(digits)
}
