import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Cast } from '../matrix/people'
import { Finder } from './finder'
import { patternsOf } from './forms'
import { plant } from './planted'

const people = plant(new Cast())
const finder = new Finder(patternsOf(Object.values(people).flatMap((one) => one.forms())))
const { carried: planted } = people
const name = planted.token('familyName')

/** Whose fields are found in the text, and how they are written. */
function found(text: string | Buffer): string[] {
  const hits = finder.in(Buffer.from(text)).map(({ pattern: { part, field, form } }) => `${field} of ${part}, ${form}`)
  return [...new Set(hits)]
}

describe('A name', () => {
  it.each([
    ['plain', `The person is ${name}.`],
    ['plain', `The person is ${name.toUpperCase()}.`],
    [
      'URL',
      `/people?name=${[...name].map((letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`).join('')}`,
    ],
    ['UTF-16', Buffer.from(`"${name}"`, 'utf16le')],
    ['UTF-16', Buffer.from(`"${name}"`, 'utf16le').swap16()],
    ['hex', `\\x${Buffer.from(`Hej ${name}!`).toString('hex')}`],
    ['base64', Buffer.from(name).toString('base64')],
    ['base64', Buffer.from(`1${name} and more`).toString('base64')],
    ['base64', Buffer.from(`12${name} and more`).toString('base64url')],
    ['md5', createHash('md5').update(name).digest('hex')],
    ['sha1', createHash('sha1').update(name.toUpperCase()).digest('base64')],
    ['sha256', `x${createHash('sha256').update(name).digest('hex')}x`],
  ])('is found, written as %s', (form, text) => {
    expect(found(text)).toEqual([`familyName of carried, ${form}`])
  })
})

describe('A number', () => {
  const { number } = planted

  it.each([number, `${number.slice(0, 8)}-${number.slice(8)}`, number.slice(2)])('is found as %s', (text) => {
    expect(found(`{"number":"${text}"}`)).toContain('number of carried, plain')
  })

  it('shown without its last digits tells when somebody was born', () => {
    expect(found(`${number.slice(0, 8)}-••••`)).toEqual(['birth of carried, plain'])
  })

  it('is not found in the middle of a longer one', () => {
    expect(found(`${number}7`)).toEqual([])
    expect(found(`7${number}7`)).toEqual([])
  })
})

it('What tells of nobody is let alone', () => {
  expect(found('Hej! En medarbetare har fått ett nytt lösenord. 8e284edb-fb0f-4ba7-8171-8933e2d7f3f8')).toEqual([])
})
