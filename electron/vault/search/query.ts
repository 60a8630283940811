import { datesIn, phoneForm, referenceForm } from './forms.ts'
import { fold } from './fold.ts'

/** One thing that is asked for, or (with a minus) must not be there. */
export type Part = {
  /** Words as the tokenizer sees them, in a row. */
  readonly text: string
  /** `word`: also as a beginning, a piece and with a slip. `phrase`: just so. `form`: a date, number or reference. */
  readonly kind: 'word' | 'phrase' | 'form'
  /** For the word index, every word quoted, so that nothing typed is ever syntax. */
  readonly match: string
  /** Forms (`forms.ts`) that begin so mean the same. */
  readonly forms: readonly string[]
  /** Words of the case that may stand in its place. */
  readonly slips: readonly string[]
}

/** What a person typed. `wanted` empty: no words to look for. */
export type SearchQuery = { readonly wanted: readonly Part[]; readonly unwanted: readonly Part[] }

/** Words of a question beyond these narrow nothing down. */
const mostParts = 12

/** Reads what was typed: words, `"words in a row"`, a minus before either for what must not be there. */
export function searchQuery(typed: string): SearchQuery {
  const text = typed.normalize('NFC')
  const wanted: Part[] = []
  const unwanted: Part[] = []
  for (const { raw, quoted, minus, unfinished } of pieces(text)) {
    const list = minus ? unwanted : wanted
    if (quoted) add(list, phrase(raw, unfinished))
    else if (minus) add(list, phrase(raw))
    else for (const part of plainParts(raw)) add(list, part)
  }
  return { wanted: wanted.slice(0, mostParts), unwanted: unwanted.slice(0, mostParts) }
}

const add = (list: Part[], part: Part | undefined): void => {
  if (part && !list.some(({ match }) => match === part.match)) list.push(part)
}

type Piece = {
  readonly raw: string
  readonly quoted: boolean
  readonly minus: boolean
  /** The second quote is not there yet: its last word is still being typed. */
  readonly unfinished: boolean
}

/** Splits into what is quoted, what has a minus, and the runs between these. */
function pieces(text: string): Piece[] {
  const found: Piece[] = []
  for (const match of text.matchAll(/(?<=^|\s)(-?)"([^"]+)(?:"|$)|"([^"]+)(?:"|$)|(\S+)/g)) {
    const piece = pieceOf(match)
    const last = found.at(-1)
    if (isPlain(piece) && last && isPlain(last))
      found[found.length - 1] = { ...last, raw: `${last.raw} ${piece.raw}` }
    else found.push(piece)
  }
  return found
}

const isPlain = ({ quoted, minus }: Piece): boolean => !quoted && !minus

function pieceOf([all = '', minus, afterMinus, quoted = afterMinus, word = '']: readonly string[]): Piece {
  if (quoted === undefined)
    return { raw: word, quoted: false, minus: /^-[^-\s]/.test(word), unfinished: false }
  return { raw: quoted, quoted: true, minus: minus === '-', unfinished: !all.endsWith('"') }
}

/** Dates first, then runs of figures, then words one by one. */
function plainParts(raw: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { at, length, form } of datesIn(raw)) {
    parts.push(...wordParts(raw.slice(from, at)))
    const words = wordsOf(raw.slice(at, at + length))
    parts.push(partOf(words, 'form', [quote(words), begin(form)], [form]))
    from = at + length
  }
  return [...parts, ...wordParts(raw.slice(from))]
}

function wordParts(raw: string): Part[] {
  const numbers = numbersIn(raw)
  return numbers.flatMap((run) => (run.number ? numberPart(run.text) : (one(run.text) ?? [])))
}

type Run = { readonly text: string; readonly number: boolean }

/** Words apart, but figures that stand beside each other together: `06 12 34 56 78`. */
function numbersIn(raw: string): Run[] {
  const runs: Run[] = []
  for (const text of raw.split(/\s+/).filter((word) => word !== '')) {
    const number = /^[+(]*\d[\d().-]*$/.test(text)
    const last = runs.at(-1)
    if (number && last?.number === true) runs[runs.length - 1] = { text: `${last.text} ${text}`, number }
    else runs.push({ text, number })
  }
  return runs
}

/** Figures: as they were typed, or as a phone number written in another way. */
function numberPart(text: string): Part[] {
  const words = text.split(/\s+/)
  const form = phoneForm(text, 6)
  if (form === undefined || words.length > 6) return words.flatMap((word) => one(word) ?? [])
  const reference = referenceForm(text)
  const forms = reference === undefined ? [form] : [form, reference]
  return [partOf(wordsOf(text), 'form', [begin(wordsOf(text)), ...forms.map(begin)], forms)]
}

function partOf(
  text: string,
  kind: Part['kind'],
  matches: readonly string[],
  forms: readonly string[] = [],
): Part {
  return { text, kind, match: either(matches), forms, slips: [] }
}

/** One word; more of them where signs stand inside (`Wmo/Wlz`, `Z-2026/0417`): these in a row. */
function one(raw: string): Part | undefined {
  const text = wordsOf(raw)
  if (text === '') return undefined
  const form = /\d/.test(text) ? referenceForm(raw) : undefined
  if (form === undefined) return partOf(text, text.includes(' ') ? 'form' : 'word', [begin(text)])
  const solid = text.replaceAll(' ', '')
  return partOf(text, 'form', [begin(text), begin(form), ...(solid === text ? [] : [begin(solid)])], [form])
}

function phrase(raw: string, unfinished = false): Part | undefined {
  const text = wordsOf(raw)
  return text === '' ? undefined : partOf(text, 'phrase', [unfinished ? begin(text) : quote(text)])
}

/** Letters and digits as the tokenizer sees them; `2026-03-04` and `Wmo/Wlz` become words in a row. */
const wordsOf = (raw: string): string =>
  raw
    .split(/[^\p{L}\p{N}\p{M}\p{Co}]+/u)
    .filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word))
    .join(' ')

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
const begin = (text: string): string => `${quote(text)}*`
const either = (matches: readonly string[]): string => {
  const [only = ''] = matches
  return matches.length === 1 ? only : `(${matches.join(' OR ')})`
}

/** All of these in one row of the word index. */
export const allOf = (parts: readonly Part[]): string => parts.map(({ match }) => match).join(' AND ')
/** Any of these. */
export const anyOf = (parts: readonly Part[]): string => either(parts.map(({ match }) => match))

/** Letters that a piece of the second index has. */
const pieceLength = 3

/** For the index of pieces; undefined when a word is shorter than its pieces. */
export function pieceMatch(parts: readonly Part[]): string | undefined {
  // What was asked for just so has no pieces.
  if (parts.every(({ kind }) => kind === 'phrase')) return undefined
  const texts = parts.map(({ text }) => fold(text))
  return texts.every((text) => Array.from(text).length >= pieceLength)
    ? texts.map(quote).join(' AND ')
    : undefined
}

/** Words that were asked for just so, to their last letter. */
export const isExact = ({ kind, match }: Part): boolean => kind === 'phrase' && !match.endsWith('*')

/** One word or others in its place: for words that were typed or recognised with a slip. */
export const withSlips = (part: Part, words: readonly string[]): Part =>
  words.length === 0 ? part : { ...part, slips: words, match: either([part.match, ...words.map(quote)]) }
