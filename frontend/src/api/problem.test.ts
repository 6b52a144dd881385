import { describe, expect, it } from 'vitest'
import { Problem } from './problem'

describe('A problem', () => {
  it('is named by the last part of its type', () => {
    const problem = Problem.fromAnswer(403, {
      type: 'https://portal.test/problems/reason-required',
      title: 'A reason is required',
      status: 403,
    })
    expect(problem.is('reason-required')).toBe(true)
    expect(problem.title).toBe('A reason is required')
  })

  it('without a type is named by its status', () => {
    expect(Problem.fromAnswer(409, { title: 'Conflict' }).kind).toBe('status-409')
    expect(Problem.fromAnswer(502, '<html>Bad gateway</html>').kind).toBe('status-502')
    expect(Problem.fromAnswer(404, { type: 'about:blank' }).kind).toBe('status-404')
  })

  it('keeps which fields broke which rules', () => {
    const violations = [{ field: 'name', rule: 'PO-6', message: 'A policy needs a name', code: 'NAME' }]
    expect(Problem.fromAnswer(422, { type: '/problems/invalid', violations }).violations).toEqual(violations)
  })

  it('is worth another try only when it may pass by itself', () => {
    expect([0, 429, 502, 503].map((status) => new Problem('x', status).passing)).toEqual([true, true, true, true])
    expect([400, 401, 403, 404, 409, 412, 422, 500].some((status) => new Problem('x', status).passing)).toBe(false)
  })
})
