import { fold } from './fold-words.ts'

/** Hashes in a print, and how many of them make a band: texts that share a tenth of their pairs rarely share a band. */
const hashes = 96
const rows = 3
/** Beyond this a text says nothing new about which letter it is. */
const mostWords = 6_000
/** A receipt or a cover note of a few words is like every other. */
const fewestWords = 30

/** What is kept of a text to find texts like it (Broder 1997, minwise hashing over pairs of words). */
export type Print = { readonly words: number; readonly hashes: Uint32Array }

/** The print of the pages of a document; undefined when there is too little text. */
export function printOf(pages: readonly string[]): Print | undefined {
  const { words } = fold(pages, mostWords)
  if (words.length < fewestWords) return undefined
  const least = new Uint32Array(hashes).fill(0xffffffff)
  for (let at = 1; at < words.length; at += 1) mark(least, hashOfPair(words[at - 1] ?? '', words[at] ?? ''))
  return { words: words.length, hashes: least }
}

function mark(least: Uint32Array, value: number): void {
  for (let at = 0; at < hashes; at += 1) {
    let mixed = Math.imul(value ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    const hash = (mixed ^ (mixed >>> 16)) >>> 0
    if (hash < (least[at] ?? 0)) least[at] = hash
  }
}

/** FNV-1a over both words. */
function hashOfPair(first: string, second: string): number {
  let hash = 0x811c9dc5
  for (const word of [first, ' ', second]) {
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

/** The bands of a print, each a number: texts that are alike share at least one, so that only those are compared. */
export function bandsOf({ hashes: print }: Print): number[] {
  return Array.from({ length: hashes / rows }, (_, band) => {
    let value = 0x811c9dc5
    for (const hash of print.subarray(band * rows, (band + 1) * rows)) {
      value = Math.imul(value ^ hash, 0x01000193)
      value ^= value >>> 15
    }
    return value >>> 0
  })
}

/** From here on two texts are called alike. */
const alikeFrom = 0.72
/** Letters made from one form share their words; what sets them apart are dates, amounts and numbers. */
const numbersFrom = 0.7
const fewestNumbers = 3

/**
 * The part of their words that two texts share, 0 to 1, when they are most likely the same letter, also when one of
 * them was scanned or recognised with slips; undefined when they are not.
 */
export function likeness(a: readonly string[], b: readonly string[]): number | undefined {
  const [left, right] = [fold(a, mostWords), fold(b, mostWords)]
  const score = shared(left.words, right.words)
  if (score < alikeFrom) return undefined
  const fewest = Math.min(left.numbers.length, right.numbers.length)
  if (fewest >= fewestNumbers && sharedNumbers(left.numbers, right.numbers) < numbersFrom) return undefined
  return Math.round(score * 100) / 100
}

/** How much of two lists is the same, each word as often as it stands in both. */
const shared = (a: readonly string[], b: readonly string[]): number =>
  part(a.length - rest(a, b).length, a.length + b.length)

/** Digits that a number has at least to be known again with one of them lost: "12" and "2" are two days. */
const fewestDigits = 4

/**
 * As {@link shared}, but a number of which recognising lost one digit counts as itself. A digit that is another one
 * makes another number: that is how the letters of one form differ.
 */
function sharedNumbers(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [rest(a, b), rest(b, a)]
  const same = a.length - left.length
  return part(same + torn(left, right) + torn(right, left), a.length + b.length)
}

/** How many of the numbers stand among the others with one digit less. */
function torn(whole: readonly string[], others: readonly string[]): number {
  const left = counted(others)
  return whole.filter((number) => number.length >= fewestDigits && takeFirst(left, withoutOne(number))).length
}

const withoutOne = (number: string): string[] =>
  Array.from(number, (_, at) => number.slice(0, at) + number.slice(at + 1))

/** What of the first list is left when each word of the second has taken one. */
function rest(a: readonly string[], b: readonly string[]): string[] {
  const left = counted(b)
  return a.filter((word) => !takeFirst(left, [word]))
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Takes the first of these words that is there; false when none is. */
function takeFirst(left: Map<string, number>, words: readonly string[]): boolean {
  const found = words.find((word) => (left.get(word) ?? 0) > 0)
  if (found === undefined) return false
  left.set(found, (left.get(found) ?? 0) - 1)
  return true
}

const part = (both: number, all: number): number => (2 * both) / Math.max(1, all)
