import type { Pattern } from './forms'

/** Where a pattern is. */
export interface Found {
  pattern: Pattern
  at: number
}

/** How many bytes of a pattern are looked up; none is shorter. */
const WINDOW = 8
const BITS = 22
const DIGIT = /^\d[\d-]+$/

/** Finds thousands of patterns in one pass over the bytes, which takes no longer for more of them. */
export class Finder {
  readonly #filter = new Uint8Array(2 ** BITS)
  readonly #byHash = new Map<number, Pattern[]>()
  /** Without the difference between capitals and other letters. */
  readonly #folded = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte))

  constructor(patterns: Pattern[]) {
    for (const pattern of patterns) {
      const bytes = Buffer.from(pattern.bytes.map((byte) => this.#folded[byte] ?? 0))
      if (bytes.length < WINDOW) throw new Error(`Too short to be sure of: ${pattern.bytes}`)
      const hash = mix(bytes.readInt32BE(0), bytes.readInt32BE(4))
      this.#filter[hash >>> (32 - BITS)] = 1
      this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), { ...pattern, bytes }])
    }
  }

  in(bytes: Buffer): Found[] {
    const found: Found[] = []
    const folded = this.#folded
    let high = 0
    let low = 0
    for (let at = 0; at < bytes.length; at++) {
      high = (high << 8) | (low >>> 24)
      low = (low << 8) | (folded[bytes[at] ?? 0] ?? 0)
      const hash = mix(high, low)
      if (this.#filter[hash >>> (32 - BITS)] === 1) {
        const start = at - WINDOW + 1
        for (const pattern of this.#byHash.get(hash) ?? []) {
          if (this.#isAt(pattern, bytes, start)) found.push({ pattern, at: start })
        }
      }
    }
    return found
  }

  #isAt({ bytes: wanted }: Pattern, bytes: Buffer, start: number): boolean {
    for (let place = 0; place < wanted.length; place++) {
      if (this.#folded[bytes[start + place] ?? 0] !== wanted[place]) return false
    }
    // Digits in the middle of a longer number are that number's.
    const isNumber = DIGIT.test(wanted.toString('latin1'))
    return !isNumber || (!isDigit(bytes[start - 1]) && !isDigit(bytes[start + wanted.length], wanted.at(-1)))
  }
}

function isDigit(byte: number | undefined, after?: number): boolean {
  // What follows a hyphen is the rest of it.
  return byte !== undefined && byte >= 48 && byte <= 57 && after !== 45
}

function mix(high: number, low: number): number {
  return (Math.imul(high, 0x9e3779b1) ^ Math.imul(low ^ (low >>> 15), 0x85ebca6b)) >>> 0
}
