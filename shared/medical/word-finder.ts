import { fold, seen } from '../pages/slips.ts'

/** Finds which of many words a text has, in one walk over it. */
export type WordFinder<Word> = (text: string) => ReadonlySet<Word>

type Begin<Word> = { readonly text: string; readonly whole: boolean; readonly word: Word }

/** How many letters of a word lead to those that may begin there. */
const lead = 3

/**
 * A finder of words by how they begin (`|` between them, `$` behind one that is the whole word) and by patterns. A
 * hundred patterns over a page take two milliseconds, which is too much for two thousand documents; this walk takes a
 * fraction of that, so only words that need a pattern have one.
 */
export function wordFinder<Word>(
  words: readonly { readonly word: Word; readonly begins: string; readonly pattern?: string }[],
): WordFinder<Word> {
  const byLead = Map.groupBy(words.flatMap(beginsOf), ({ text }) => text.slice(0, lead))
  const forms = words.flatMap(({ word, pattern }) =>
    pattern === undefined ? [] : [{ word, form: seen(pattern) }],
  )
  return (text) => {
    const folded = fold(text)
    const found = new Set<Word>()
    addBegun(folded.replaceAll(/\s+/g, ' '), byLead, found)
    for (const { word, form } of forms) {
      form.lastIndex = 0
      if (!found.has(word) && form.test(folded)) found.add(word)
    }
    return found
  }
}

function beginsOf<Word>({ word, begins }: { word: Word; begins: string }): Begin<Word>[] {
  if (begins === '') return []
  return begins.split('|').map((each) => {
    const whole = each.endsWith('$')
    return { text: fold(whole ? each.slice(0, -1) : each), whole, word }
  })
}

const wordStart = /(?<![a-z\d])[a-z\d]/g
const letter = /[a-z\d]/

function addBegun<Word>(
  line: string,
  byLead: ReadonlyMap<string, readonly Begin<Word>[]>,
  found: Set<Word>,
): void {
  for (const { index } of line.matchAll(wordStart)) {
    for (const { text, whole, word } of byLead.get(line.slice(index, index + lead)) ?? []) {
      if (found.has(word) || !line.startsWith(text, index)) continue
      if (!whole || !letter.test(line.charAt(index + text.length))) found.add(word)
    }
  }
}
