import { describe, expect, it } from 'vitest'
import { en } from './en'
import { sv } from './sv'

function texts(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]])
  return new Map(Object.entries(node as object).flatMap(([key, child]) => Array.from(texts(child, path ? `${path}.${key}` : key))))
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted()
}

describe('UI-2: every text', () => {
  const swedish = texts(sv)
  const english = texts(en)

  it('exists in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...swedish.keys()].toSorted())
  })

  it('says something', () => {
    expect([...swedish, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('takes the same values in both languages', () => {
    const differing = [...swedish].filter(([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join())
    expect(differing).toEqual([])
  })
})
