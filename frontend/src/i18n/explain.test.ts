import { describe, expect, it } from 'vitest'
import { Problem } from '../api/problem'
import { en } from './en'
import { explain, explainViolation } from './explain'
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

describe('UI-2: what breaks a rule is explained', () => {
  const violation = { field: 'lines[0].resourceId', rule: 'OR-1', message: 'The person has it already' }

  it("in the words of the order's check when it has a code", () => {
    const said = translators.map((translator) => explainViolation({ ...violation, code: 'HAS_ALREADY' }, translator))
    expect(said).toEqual([sv.orders.findings.HAS_ALREADY, en.orders.findings.HAS_ALREADY])
  })

  it('in those for its field and rule, whichever code it has', () => {
    const known = { field: 'on', rule: 'ID-11', message: 'Today or a later day' }
    const [swedish] = translators
    const words = swedish?.find('problems.violations.on.ID-11')
    expect(words).toBeDefined()
    expect(swedish && explainViolation({ ...known, code: 'BRAND_NEW' }, swedish)).toBe(words)
  })

  it("in the service's own when nothing is known of it", () => {
    expect(translators.map((translator) => explainViolation({ ...violation, code: 'BRAND_NEW' }, translator))).toEqual(
      Array(2).fill(violation.message),
    )
  })
})
