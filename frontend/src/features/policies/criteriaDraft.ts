import { emptyCondition, isComplete, isGroup, type Condition, type Criterion } from './criterion'

/** Criteria while they are being written: every part has a key of its own and may be negated, the outermost is a group. */
export interface GroupDraft {
  key: string
  kind: 'group'
  match: 'all' | 'any'
  negated: boolean
  parts: PartDraft[]
}

export interface ConditionDraft {
  key: string
  kind: 'condition'
  negated: boolean
  condition: Condition
}

export type PartDraft = GroupDraft | ConditionDraft

export function newCondition(): ConditionDraft {
  return { key: crypto.randomUUID(), kind: 'condition', negated: false, condition: emptyCondition('administration') }
}

export function newGroup(match: GroupDraft['match'] = 'all'): GroupDraft {
  return { key: crypto.randomUUID(), kind: 'group', match, negated: false, parts: [newCondition()] }
}

export function toDraft(criterion: Criterion): GroupDraft {
  const part = toPart(criterion, false)
  return part.kind === 'group' ? part : { ...newGroup(), parts: [part] }
}

function toPart(criterion: Criterion, negated: boolean): PartDraft {
  if (criterion.type === 'not') return toPart(criterion.criterion, !negated)
  const key = crypto.randomUUID()
  if (!isGroup(criterion)) return { key, kind: 'condition', negated, condition: criterion }
  return {
    key,
    kind: 'group',
    match: criterion.type,
    negated,
    parts: criterion.criteria.map((one) => toPart(one, false)),
  }
}

/** The stored form: a group of one is that one, and negation wraps what it negates. */
export function toCriterion(part: PartDraft): Criterion {
  const criterion = bare(part)
  if (!part.negated) return criterion
  return criterion.type === 'not' ? criterion.criterion : { type: 'not', criterion }
}

function bare(part: PartDraft): Criterion {
  if (part.kind === 'condition') return part.condition
  const [first, ...others] = part.parts
  if (first && others.length === 0) return toCriterion(first)
  return { type: part.match, criteria: part.parts.map(toCriterion) }
}

export function isDraftComplete(part: PartDraft): boolean {
  if (part.kind === 'condition') return isComplete(part.condition)
  return part.parts.length > 0 && part.parts.every(isDraftComplete)
}
