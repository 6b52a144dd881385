import { describe, expect, it } from 'vitest'
import { below, kindOfPlace, valueAt } from './faults'

describe('API-1: a fault finds its field', () => {
  it('by its place in the parts of the form', () => {
    const asked: string[] = []
    const form = below(
      below((place) => {
        asked.push(place)
        return undefined
      }, 'ordering'),
      'form',
    )
    form('')
    below(below(form, '[2]'), 'options')('')
    below(below(below(form, '[2]'), 'options'), '[0]')('label.sv')
    expect(asked).toEqual(['ordering.form', 'ordering.form[2].options', 'ordering.form[2].options[0].label.sv'])
  })

  it('and the value that stands there', () => {
    const draft = { levels: [{ code: 'a' }, { code: 'b' }], name: { sv: 'Konto' } }
    expect(valueAt(draft, 'levels[1].code')).toBe('b')
    expect(valueAt(draft, 'name.sv')).toBe('Konto')
    expect(valueAt(draft, 'levels[7].code')).toBeUndefined()
    expect(valueAt(draft, 'levels.constructor')).toBeUndefined()
  })

  it('whichever row it is in', () => {
    expect(kindOfPlace('ordering.form[12].options[0].value')).toBe('ordering-form-options-value')
  })
})
