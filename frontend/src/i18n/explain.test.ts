import { describe, expect, it } from 'vitest'
import { Problem } from '../api/problem'
import { en } from './en'
import { explain } from './explain'
import { sv } from './sv'
import { createTranslator } from './translator'

const translators = [createTranslator('sv', sv), createTranslator('en', en)]

describe('UI-2: a problem is explained', () => {
  it.each([
    'assurance-level-too-low',
    'engagement-ended',
    'no-longer-needed',
    'directory-away',
    'rights-not-current',
    'reason-required',
    'not-found',
  ])('in plain words when it is of the kind %s', (kind) => {
    for (const translator of translators) {
      const words = explain(new Problem(kind, 409, { title: 'Title of the service' }), translator)
      expect(words).toBe(translator.find(`problems.kinds.${kind}`))
    }
  })

  it('by its title and detail when its kind is not known here', () => {
    const problem = new Problem('brand-new', 409, { title: 'The thing is broken', detail: 'It broke at noon.' })
    expect(translators.map((translator) => explain(problem, translator))).toEqual(
      Array(2).fill('The thing is broken. It broke at noon.'),
    )
  })

  it('by its status when the service said nothing', () => {
    const [swedish] = translators
    expect(swedish && explain(new Problem('nameless', 503), swedish)).toBe(sv.problems.kinds['status-503'])
    expect(swedish && explain(new Problem('nameless', 418), swedish)).toBe(sv.problems.unexpected)
  })
})
