import type { FormField } from '../../api/forms'

export type Option = NonNullable<FormField['options']>[number]
export type Condition = NonNullable<FormField['when']>

export const fieldTypes = ['TEXT', 'MULTILINE', 'CHOICE', 'UNITS', 'NUMBER', 'BOOLEAN', 'MAIL'] as const

/** A question that nothing has been said of; its short name is one that no other has. */
export function newField(fields: readonly FormField[]): FormField {
  return {
    name: unused(
      'field',
      fields.map(({ name }) => name),
    ),
    type: 'TEXT',
    label: { sv: '', en: '' },
    help: null,
    required: false,
    options: null,
    pattern: null,
    when: null,
    remembered: false,
    unique: false,
  }
}

export function newOption(options: readonly Option[]): Option {
  return {
    value: unused(
      'option',
      options.map(({ value }) => value),
    ),
    label: { sv: '', en: '' },
    priceOnce: 0,
  }
}

/** The fields with one replaced; conditions on it follow when its short name changes. */
export function withField(fields: readonly FormField[], index: number, changed: FormField): FormField[] {
  const before = fields[index]?.name
  return fields.map((field, place) => {
    if (place === index) return changed
    if (before === undefined || field.when?.field !== before) return field
    return { ...field, when: { ...field.when, field: changed.name } }
  })
}

/** The field as another type of it; what only the old type had goes. */
export function withType(field: FormField, type: FormField['type']): FormField {
  return {
    ...field,
    type,
    options: type === 'CHOICE' ? (field.options ?? [newOption([])]) : null,
    pattern: type === 'TEXT' ? field.pattern : null,
    unique: type === 'TEXT' && field.unique,
  }
}

/** A condition on a field, which asks for an answer that the field can have. */
export function conditionOn(field: FormField): Condition {
  const first = { BOOLEAN: 'true', CHOICE: field.options?.[0]?.value ?? '' }[field.type as string]
  return { field: field.name, equals: first ?? '' }
}

function unused(stem: string, taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`${stem}${number}`)) number += 1
  return `${stem}${number}`
}
