import { describe, expect, it } from 'vitest'
import { askedAnswers, askedFields, withAnswer, type FormField } from './forms'

function field(name: string, more: Partial<FormField> = {}): FormField {
  return {
    name,
    type: 'TEXT',
    label: { sv: name, en: name },
    help: null,
    required: false,
    options: null,
    pattern: null,
    when: null,
    remembered: false,
    unique: false,
    ...more,
  }
}

const expert = field('expertUser', { type: 'BOOLEAN' })
const mail = field('mail', { type: 'MAIL', when: { field: 'expertUser', equals: 'true' } })
const copy = field('copyTo', { when: { field: 'mail', equals: 'a@b.test' } })

describe('OR-3: a form', () => {
  it('asks for a field only when its condition is met', () => {
    expect(askedFields([expert, mail], [])).toEqual([expert])
    expect(askedFields([expert, mail], withAnswer([], 'expertUser', ['true']))).toEqual([expert, mail])
  })

  it('does not meet a condition by an answer that is not asked for any more', () => {
    const answers = withAnswer(withAnswer([], 'expertUser', ['false']), 'mail', ['a@b.test'])
    expect(askedFields([expert, mail, copy], answers)).toEqual([expert])
    expect(askedAnswers([expert, mail, copy], answers)).toEqual([{ name: 'expertUser', values: ['false'] }])
  })

  it('ends also when two fields wait for each other', () => {
    const one = field('one', { when: { field: 'two', equals: 'x' } })
    const two = field('two', { when: { field: 'one', equals: 'x' } })
    expect(askedFields([one, two], [])).toEqual([])
  })
})
