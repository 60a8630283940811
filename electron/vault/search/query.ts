/**
 * Turns what a person types into queries for FTS5. Every word is quoted, so nothing typed is ever syntax;
 * the last word counts as a beginning. `"…"` asks for a phrase, a minus for its absence.
 */
export type SearchQuery = {
  /** For the word index. Empty: nothing to look for. */
  readonly words: string
  /** For the index of pieces; undefined when a word is shorter than three letters. */
  readonly pieces: string | undefined
}

type Part = { readonly text: string; readonly phrase: boolean; readonly minus: boolean }

export function searchQuery(typed: string): SearchQuery {
  const parts = partsOf(typed)
  const wanted = parts.filter((part) => !part.minus)
  const minus = parts.filter((part) => part.minus)
  if (wanted.length === 0) return { words: '', pieces: undefined }
  const not = minus.map((part) => ` NOT ${quote(part.text)}`).join('')
  const words = wanted.map((part) => (part.phrase ? quote(part.text) : `${quote(part.text)}*`)).join(' ')
  const long = wanted.every((part) => part.text.length >= 3)
  const shortMinus = minus.some((part) => part.text.length < 3)
  const pieces = long && !shortMinus ? wanted.map((part) => quote(part.text)).join(' AND ') + not : undefined
  return { words: words + not, pieces }
}

function partsOf(typed: string): Part[] {
  const parts: Part[] = []
  for (const match of typed.normalize('NFC').matchAll(/(-?)"([^"]+)"?|(\S+)/g)) {
    const raw = match[3]
    const minus = raw === undefined ? match[1] === '-' : raw.startsWith('-') && raw.length > 1
    for (const text of wordsOf(raw ?? match[2] ?? '', raw === undefined)) {
      parts.push({ text, phrase: raw === undefined, minus })
    }
  }
  return parts.slice(0, 12)
}

/** Letters and digits as the tokenizer sees them; `2026-03-04` and `Wmo/Wlz` become a phrase of their pieces. */
function wordsOf(raw: string, phrase: boolean): string[] {
  const words = raw.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')
  if (words.length === 0) return []
  return phrase || words.length > 1 ? [words.join(' ')] : words
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
