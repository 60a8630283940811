/**
 * Turns what a person types into queries for FTS5. Every word is quoted, so nothing typed is ever syntax, and every
 * word counts as a beginning. `"…"` asks for words in a row, a minus for the absence of one.
 */
export type SearchQuery = {
  /** For the word index. Empty: nothing to look for. */
  readonly words: string
  /** For the index of pieces; undefined when a word is shorter than its pieces. */
  readonly pieces: string | undefined
  /** The same for what has no index: all of these must be there, none of those. */
  readonly wanted: readonly string[]
  readonly unwanted: readonly string[]
}

type Part = { readonly text: string; readonly phrase: boolean; readonly minus: boolean }

/** Letters that a piece of the second index has. */
const pieceLength = 3
/** Words of a question beyond these narrow nothing down. */
const mostWords = 12
const nothing: SearchQuery = { words: '', pieces: undefined, wanted: [], unwanted: [] }

export function searchQuery(typed: string): SearchQuery {
  const parts = partsOf(typed)
  const wanted = parts.filter((part) => !part.minus)
  const minus = parts.filter((part) => part.minus)
  if (wanted.length === 0) return nothing
  const not = minus.map((part) => ` NOT ${quote(part.text)}`).join('')
  const words = wanted.map((part) => (part.phrase ? quote(part.text) : `${quote(part.text)}*`)).join(' AND ')
  const pieces = parts.every((part) => lengthOf(part.text) >= pieceLength)
    ? wanted.map((part) => quote(part.text)).join(' AND ') + not
    : undefined
  return {
    words: words + not,
    pieces,
    wanted: wanted.map((part) => part.text),
    unwanted: minus.map((part) => part.text),
  }
}

function partsOf(typed: string): Part[] {
  const parts: Part[] = []
  for (const match of typed.normalize('NFC').matchAll(/(-?)"([^"]+)"?|(\S+)/g)) {
    const raw = match[3]
    const minus = raw === undefined ? match[1] === '-' : raw.startsWith('-') && raw.length > 1
    const text = wordsOf(raw ?? match[2] ?? '')
    const phrase = raw === undefined || text.includes(' ')
    if (text !== '') parts.push({ text, phrase, minus })
  }
  return parts.slice(0, mostWords)
}

/** Letters and digits as the tokenizer sees them; `2026-03-04` and `Wmo/Wlz` become words in a row. */
const wordsOf = (raw: string): string =>
  raw
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ')

const lengthOf = (text: string): number => Array.from(text).length
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
