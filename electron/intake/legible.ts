/** Fewer letters than this on a page with a picture is a stamp or a page number on a scan. */
const fewLetters = 16

/** Letters enough, and most of them known: a font without a map to Unicode yields U+FFFD. */
export function isLegible(text: string): boolean {
  const unknown = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0
  // This is asked of every page: no more letters are counted than it takes.
  return hasLetters(text, Math.max(fewLetters, unknown + 1))
}

function hasLetters(text: string, enough: number): boolean {
  const letter = /[\p{L}\p{N}]/gu
  for (let count = 0; count < enough; count += 1) if (!letter.test(text)) return false
  return true
}
