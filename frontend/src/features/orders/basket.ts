import { askedAnswers, type FormAnswer } from '../../api/forms'
import type { Resource, Wish } from '../../api/resources'
import type { DraftLine, LineAction, Recipient } from './queries'
import type { HeldBy } from './recipientQueries'
import type { TemplateLine } from './templateQueries'

/** The class from which a resource's needs and risks are weighed, and an order says which need it is for (PO-8). */
export const WEIGHED = 2

/** The lines of one resource that are filled in together: what is new, or what is changed. */
export interface Group {
  key: string
  resourceId: string
  isNew: boolean
  lines: DraftLine[]
}

/** What can be said of several lines in one go. */
export type LineChange = Partial<
  Pick<DraftLine, 'action' | 'level' | 'from' | 'to' | 'form' | 'need' | 'certified' | 'urgent' | 'exceptionReason'>
>

/** One engagement gets one line of a resource in an order. */
export function lineKey({ engagementId, resourceId }: Pick<DraftLine, 'engagementId' | 'resourceId'>): string {
  return `${engagementId} ${resourceId}`
}

export function groupsOf(lines: readonly DraftLine[]): Group[] {
  const groups = new Map<string, Group>()
  for (const line of lines) {
    const isNew = line.action === 'NEW' || line.action === 'INQUIRE'
    const key = `${line.resourceId} ${isNew}`
    const group = groups.get(key) ?? { key, resourceId: line.resourceId, isNew, lines: [] }
    group.lines.push(line)
    groups.set(key, group)
  }
  return [...groups.values()]
}

interface Adding {
  resource: Resource
  recipients: readonly Recipient[]
  heldBy: HeldBy
  remembered: readonly FormAnswer[]
  /** The level that is wanted; none for the lowest. */
  level?: string | null
}

/** Adds a resource for those who lack it; when everybody has it already, the wish to change it. */
export function withResource(
  lines: readonly DraftLine[],
  { resource, recipients, heldBy, remembered, level }: Adding,
): DraftLine[] {
  const taken = new Set(lines.map(lineKey))
  const free = recipients.filter(({ engagementId }) => !taken.has(lineKey({ engagementId, resourceId: resource.id })))
  const lacking = free.filter((recipient) => !heldBy(recipient, resource.id))
  const fields = new Set(resource.ordering.form.filter((field) => field.remembered).map(({ name }) => name))
  const form = askedAnswers(
    resource.ordering.form,
    remembered.filter(({ name }) => fields.has(name)),
  )
  if (lacking.length > 0) {
    return [
      ...lines,
      ...lacking.map((recipient) => newLine(recipient, resource, { form, ...(level ? { level } : {}) })),
    ]
  }
  return [
    ...lines,
    ...free.map((recipient) => {
      const held = heldBy(recipient, resource.id)
      const targetLineId = held?.lineId ?? null
      const [action] = changesOf(resource, targetLineId !== null)
      return newLine(recipient, resource, { action, targetLineId, level: held?.level ?? null })
    }),
  ]
}

/** Adds what a colleague has, or a template holds, for those who lack it (OR-4). */
export function withSameAs(
  lines: readonly DraftLine[],
  wishes: readonly Wish[],
  { resources, ...people }: Pick<Adding, 'recipients' | 'heldBy' | 'remembered'> & { resources: readonly Resource[] },
): DraftLine[] {
  return wishes.reduce<DraftLine[]>(
    (added, { resourceId, level, form }) => {
      const resource = resources.find(({ id }) => id === resourceId)
      const recipients = people.recipients.filter((recipient) => !people.heldBy(recipient, resourceId))
      if (!resource || recipients.length === 0) return added
      const remembered = withAnswersOf(form ?? [], people.remembered)
      return withResource(added, { ...people, resource, recipients, level, remembered })
    },
    [...lines],
  )
}

function withAnswersOf(first: readonly FormAnswer[], others: readonly FormAnswer[]): FormAnswer[] {
  const answered = new Set(first.map(({ name }) => name))
  return [...first, ...others.filter(({ name }) => !answered.has(name))]
}

/** What is new in an order, whoever it is for; of what is filled in one by one, the first (OR-4). */
export function wishesOf(lines: readonly DraftLine[]): TemplateLine[] {
  return groupsOf(lines)
    .filter(({ isNew }) => isNew)
    .flatMap(({ lines: [first] }) =>
      first ? [{ resourceId: first.resourceId, level: first.level, form: first.form }] : [],
    )
}

/** What can be done with something one has already: from a policy takes an exception, which ends by itself (OR-8). */
export function changesOf(resource: Resource, isOrdered: boolean): [LineAction, ...LineAction[]] {
  const hasContent = resource.levels.length > 1 || resource.ordering.form.length > 0
  const others: [LineAction, ...LineAction[]] = isOrdered ? ['EXTEND', 'END'] : ['WITHHOLD']
  return hasContent ? ['CHANGE', ...others] : others
}

/** Adds somebody to what is already wanted for others, with what was filled in for all of them alike. */
export function withRecipient(
  lines: readonly DraftLine[],
  recipient: Recipient,
  resources: readonly Resource[],
  heldBy: HeldBy,
): DraftLine[] {
  const added = groupsOf(lines).flatMap(({ isNew, resourceId, lines: [first] }) => {
    const resource = resources.find(({ id }) => id === resourceId)
    if (!isNew || !first || !resource || heldBy(recipient, resourceId)) return []
    const { level, from, to, form, need, urgent } = first
    // What is certified is certified of a person: never carried over from somebody else.
    return [newLine(recipient, resource, { level, from, to, form, need, urgent })]
  })
  const taken = new Set(lines.map(lineKey))
  return [...lines, ...added.filter((line) => !taken.has(lineKey(line)))]
}

export function withoutRecipient(lines: readonly DraftLine[], engagementId: string): DraftLine[] {
  return lines.filter((line) => line.engagementId !== engagementId)
}

export function withoutLines(lines: readonly DraftLine[], removed: readonly DraftLine[]): DraftLine[] {
  const keys = new Set(removed.map(lineKey))
  return lines.filter((line) => !keys.has(lineKey(line)))
}

/** The same change of several lines. */
export function withChange(
  lines: readonly DraftLine[],
  changed: readonly DraftLine[],
  change: LineChange,
  resource: Resource,
): DraftLine[] {
  const keys = new Set(changed.map(lineKey))
  const form = change.form && askedAnswers(resource.ordering.form, change.form)
  return lines.map((line) => (keys.has(lineKey(line)) ? { ...line, ...change, ...(form ? { form } : {}) } : line))
}

/** Whether all lines of a group are filled in alike, so that they can be shown as one. */
export function isAlike(lines: readonly DraftLine[]): boolean {
  const contents = lines.map(({ action, level, from, to, form, need, certified, urgent, exceptionReason }) =>
    JSON.stringify([action, level, from, to, form ?? [], need ?? '', certified ?? [], urgent, exceptionReason]),
  )
  return new Set(contents).size <= 1
}

function newLine({ identityId, engagementId }: Recipient, resource: Resource, known: Partial<DraftLine>): DraftLine {
  const lowest = resource.levels.toSorted((one, other) => one.rank - other.rank)[0]
  return {
    recipientId: identityId,
    engagementId,
    resourceId: resource.id,
    action: resource.kind === 'INQUIRY' ? 'INQUIRE' : 'NEW',
    targetLineId: null,
    level: lowest?.code ?? null,
    from: null,
    to: null,
    form: [],
    need: null,
    certified: [],
    urgent: false,
    exceptionReason: null,
    ...known,
  }
}
