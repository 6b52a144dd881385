import type { Level, Localized, NeedsAndRisk, Prerequisite, Resource, ResourceBody, Terms } from './queries'

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
  askAgainMonths: null,
  needsAndRisk: null,
  fulfilment: { kind: 'CONNECTOR', queue: null, answerWithinDays: null, urgentAllowed: null },
  opensRole: null,
  opensRoleWhen: null,
  ownerIds: [],
}

export interface ResourceDraft extends ResourceBody {
  levels: Level[]
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

/** A level above those that are there. */
export function newLevel(levels: readonly Level[]): Level {
  return { code: '', rank: Math.max(0, ...levels.map(({ rank }) => rank)) + 1, name: { sv: '', en: '' }, groups: null }
}

export function newPrerequisite(kind: Prerequisite['kind']): Prerequisite {
  return { kind, document: null, version: null, resourceCode: null }
}

/** The places that must be filled in before a resource can be saved; the service knows the rest of the rules. */
export function missingIn({ code, name, description, system, levels, ordering }: ResourceDraft): ReadonlySet<string> {
  return new Set([
    ...blank('', { code }),
    ...blank('name.', name),
    ...blank('description.', description),
    ...blank('', { system }),
    ...levels.flatMap((level, index) => [
      ...blank(`levels[${index}].`, { code: level.code }),
      ...blank(`levels[${index}].name.`, level.name),
    ]),
    ...ordering.form.flatMap((field, index) => missingInField(`ordering.form[${index}]`, field)),
    ...missingInAnalysis(ordering.needsAndRisk),
  ])
}

function missingInField(place: string, { name, label, options }: Terms['form'][number]): string[] {
  return [
    ...blank(`${place}.`, { name }),
    ...blank(`${place}.label.`, label),
    ...(options ?? []).flatMap(({ value, label: words }, index) =>
      blank(`${place}.options[${index}].`, { value }).concat(blank(`${place}.options[${index}].label.`, words)),
    ),
  ]
}

function missingInAnalysis(analysis: NeedsAndRisk | null): string[] {
  return analysis ? blank('ordering.needsAndRisk.', { text: analysis.text, reviewOn: analysis.reviewOn }) : []
}

function blank(place: string, written: Localized | Record<string, string>): string[] {
  return Object.entries(written).flatMap(([field, text]) => (text.trim() === '' ? [place + field] : []))
}

/** Whole numbers as they are typed; nothing typed is nothing said. */
export function numberIn(typed: string): number | null {
  const digits = typed.replaceAll(/\D/g, '')
  return digits === '' ? null : Number(digits)
}
