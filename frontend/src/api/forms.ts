import type { components } from './generated/order'

type Schemas = components['schemas']
export type FormField = Schemas['FormField']
export type FormAnswer = Schemas['FormAnswer']

/** What was answered in a field; nothing when it was not. */
export function valuesOf(field: Pick<FormField, 'name'>, answers: readonly FormAnswer[]): readonly string[] {
  return answers.find(({ name }) => name === field.name)?.values ?? []
}

/** The answers with one field's replaced. */
export function withAnswer(answers: readonly FormAnswer[], name: string, values: readonly string[]): FormAnswer[] {
  const others = answers.filter((answer) => answer.name !== name)
  const given = values.filter((value) => value !== '')
  return given.length === 0 ? others : [...others, { name, values: given }]
}

/** The fields that are asked for, with these answers; a condition on a field that is not asked for is not met. */
export function askedFields(fields: readonly FormField[], answers: readonly FormAnswer[]): FormField[] {
  const isAsked = (field: FormField, above: readonly string[] = []): boolean => {
    const { when } = field
    if (!when) return true
    const other = fields.find(({ name }) => name === when.field)
    if (!other || above.includes(other.name)) return false
    return isAsked(other, [...above, field.name]) && valuesOf(other, answers).includes(when.equals)
  }
  return fields.filter((field) => isAsked(field))
}

/** The answers without those to questions that are not asked any more. */
export function askedAnswers(fields: readonly FormField[], answers: readonly FormAnswer[]): FormAnswer[] {
  const asked = new Set(askedFields(fields, answers).map(({ name }) => name))
  return answers.filter(({ name }) => asked.has(name))
}
