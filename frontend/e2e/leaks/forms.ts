import { createHash } from 'node:crypto'

/** What is looked for of one field: its spellings, and what else a hash could be taken of. */
export interface PlantedForms<Part = string, Field = string> {
  part: Part
  field: Field
  spellings: string[]
  wholes: string[]
}

/** A sequence of bytes that tells somebody's field. */
export interface Pattern {
  part: string
  field: string
  /** How it is written, such as `base64`. */
  form: string
  bytes: Buffer
}

const HASHES = ['md5', 'sha1', 'sha256', 'sha512']
const ALIGNMENTS = [0, 1, 2]

/** Every way to write down what is looked for. Letters are compared without case, whatever the form. */
export function patternsOf(forms: PlantedForms[]): Pattern[] {
  return forms.flatMap(({ part, field, spellings, wholes }) => {
    const pattern = (form: string, bytes: Buffer | string) => ({ part, field, form, bytes: Buffer.from(bytes) })
    return [
      ...spellings.map((text) => pattern('plain', text)),
      ...spellings.map((text) => pattern('URL', percent(text))),
      // Without the last byte it is part of both byte orders.
      ...spellings.map((text) => pattern('UTF-16', Buffer.from(text, 'utf16le').subarray(0, -1))),
      ...spellings.flatMap(inCases).map((text) => pattern('hex', Buffer.from(text).toString('hex'))),
      ...spellings
        .flatMap(inCases)
        .flatMap((text) => ALIGNMENTS.flatMap((before) => base64At(text, before)))
        .map((text) => pattern('base64', text)),
      ...[...spellings, ...wholes].flatMap(inCases).flatMap((text) =>
        HASHES.flatMap((name) => {
          const hash = createHash(name).update(text).digest()
          return [
            pattern(name, hash.toString('hex')),
            pattern(name, hash.toString('base64').replaceAll('=', '')),
            pattern(name, hash.toString('base64url')),
          ]
        }),
      ),
    ]
  })
}

function inCases(text: string): string[] {
  return [...new Set([text, text.toLowerCase(), text.toUpperCase()])]
}

function percent(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('')
}

/** What is sure of the text's base64 after that many other bytes: the first and the last letters depend on those around. */
function base64At(text: string, before: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)])
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64')
  const sure = whole.slice(before === 0 ? 0 : 4)
  return [...new Set([sure, sure.replaceAll('+', '-').replaceAll('/', '_')])]
}
