/** The words and the numbers of a text, in their order. */
export type Folded = { readonly words: string[]; readonly numbers: string[] }

/**
 * The words of a text as it might have been recognised from paper: without case and accents, and with the letters
 * that look alike as one. Words of one or two letters say nothing and are mostly specks.
 */
export function fold(pages: readonly string[], most: number): Folded {
  const [words, numbers]: [string[], string[]] = [[], []]
  for (const page of pages) {
    for (const [token] of page
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .matchAll(/[\p{L}\p{N}]+/gu)) {
      if (words.length >= most) return { words, numbers }
      if (/^\d+$/.test(token)) numbers.push(token)
      else if (token.length > 2) words.push(lookalike(token.toLowerCase()))
    }
  }
  return { words, numbers }
}

/** `rn` is read as `m`, `1` as `l` or `i`, `0` as `o`, and so on: both become the same. */
const lookalike = (word: string): string =>
  word
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll(/[1l|!]/g, 'i')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('8', 'b')
