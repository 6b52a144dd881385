import { describe, expect, it } from 'vitest'
import { conditionOn, newField, newOption, withField, withType } from './formDraft'

const first = { ...newField([]), name: 'expert', type: 'BOOLEAN' as const }
const second = { ...newField([first]), name: 'mail', when: { field: 'expert', equals: 'true' } }

describe('OR-3: a form that is being written', () => {
  it('gives each question and each option a name of its own', () => {
    expect(newField([{ ...first, name: 'field2' }]).name).toBe('field3')
    expect(newOption([{ value: 'option1', label: { sv: '', en: '' }, priceOnce: 0 }]).value).toBe('option2')
  })

  it('keeps its conditions when a question gets another short name', () => {
    const [, mail] = withField([first, second], 0, { ...first, name: 'isExpert' })
    expect(mail?.when).toEqual({ field: 'isExpert', equals: 'true' })
  })

  it('keeps what still means something when a question gets another type', () => {
    const choice = withType({ ...first, type: 'TEXT', pattern: '[0-9]+' }, 'CHOICE')
    expect(choice.options).toHaveLength(1)
    expect(choice.pattern).toBeNull()
    expect(withType(choice, 'MAIL').options).toBeNull()
  })

  it('asks for an answer that the other question can have', () => {
    expect(conditionOn(first)).toEqual({ field: 'expert', equals: 'true' })
    expect(conditionOn(withType(first, 'CHOICE'))).toEqual({ field: 'expert', equals: 'option1' })
    expect(conditionOn(withType(first, 'TEXT'))).toEqual({ field: 'expert', equals: '' })
  })
})
