import type { sv } from './sv'

export type Language = 'sv' | 'en'

/** The language that a code stands for; Swedish for one that the application does not have. */
export function asLanguage(code: string): Language {
  return code.startsWith('en') ? 'en' : 'sv'
}

/** A text with a form for each plural category that the language uses; `count` decides. */
export interface Plural {
  one: string
  other: string
}

export type Messages = typeof sv

type KeyOf<Node, Prefix extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string | Plural
    ? `${Prefix}${Key}`
    : KeyOf<Node[Key], `${Prefix}${Key}.`>
}[keyof Node & string]

export type MessageKey = KeyOf<Messages>
export type Values = Record<string, string | number>

export interface Translator {
  readonly language: Language
  t: (key: MessageKey, values?: Values) => string
  /** The text of a key that comes from outside, such as a problem's type; undefined when there is none. */
  find: (key: string, values?: Values) => string | undefined
  number: (value: number) => string
  /** A share between 0 and 1, as per cent. */
  share: (value: number) => string
  /** A calendar day, `YYYY-MM-DD`. */
  date: (day: string) => string
  /** A moment, RFC 3339 in UTC, shown in Swedish time. */
  moment: (instant: string) => string
  /** `a, b och c` or `a, b eller c`. */
  list: (parts: readonly string[], type?: 'conjunction' | 'disjunction') => string
  bytes: (count: number) => string
  /** An amount in öre, shown in kronor. */
  money: (amount: number) => string
}

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

export function localeOf(language: Language): string {
  return locales[language]
}

export function createTranslator(language: Language, messages: Messages): Translator {
  const locale = localeOf(language)
  const plurals = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const megabytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  const kronor = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'SEK',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  })
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  })

  const fill = (text: string, values: Values) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      if (value === undefined) return whole
      return typeof value === 'number' ? numbers.format(value) : value
    })

  const find = (key: string, values: Values = {}): string | undefined => {
    const found = key.split('.').reduce<unknown>(childOf, messages)
    if (typeof found === 'string') return fill(found, values)
    if (isPlural(found)) return fill(found[plurals.select(Number(values['count'])) === 'one' ? 'one' : 'other'], values)
    return undefined
  }

  return {
    language,
    find,
    t: (key, values) => find(key, values) ?? key,
    number: (value) => numbers.format(value),
    share: (value) => shares.format(value),
    // A date is never broken between two lines.
    date: (day) => days.format(new Date(`${day}T00:00:00Z`)).replaceAll(' ', '\u00a0'),
    moment: (instant) => moments.format(new Date(instant)),
    list: (parts, type = 'conjunction') => new Intl.ListFormat(locale, { type }).format(parts),
    bytes: (count) => megabytes.format(count / 1_000_000),
    money: (amount) => kronor.format(amount / 100),
  }
}

function childOf(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, name)
    ? node[name as keyof typeof node]
    : undefined
}

function isPlural(node: unknown): node is Plural {
  return (
    typeof node === 'object' &&
    node !== null &&
    typeof childOf(node, 'other') === 'string' &&
    typeof childOf(node, 'one') === 'string'
  )
}
