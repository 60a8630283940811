/** Letters beyond ASCII that were met before, and what they are without marks. */
const known = new Map<string, string>()

/**
 * Text as the indexes compare it: small letters without marks. Of exactly the same length, so that a place in the
 * one is a place in the other; a letter that would need more room stays as it is.
 */
export function fold(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length && isPlain(small)) return small
  let folded = ''
  for (let at = 0; at < text.length; at += 1) folded += foldLetter(text.charAt(at))
  return folded
}

const isPlain = (text: string): boolean => !/[\u0080-\uffff]/.test(text)

function foldLetter(letter: string): string {
  const before = known.get(letter)
  if (before !== undefined) return before
  const bare = letter.normalize('NFD').charAt(0).toLowerCase()
  const folded = bare.length === 1 ? bare : letter
  if (known.size < 5_000) known.set(letter, folded)
  return folded
}

/** Whether words go on through this sign: letters, digits and the marks on them, as the word index sees it. */
export const isWordSign = (letter: string): boolean => /[\p{L}\p{N}\p{M}\p{Co}]/u.test(letter)

const wordRun = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/** The words of a text as the word index sees them, folded. */
export const wordsIn = (text: string): string[] => fold(text.normalize('NFC')).match(wordRun) ?? []
