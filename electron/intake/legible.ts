/** Fewer letters than this on a page with a picture is a stamp or a page number on a scan. */
const fewLetters = 16

/** Letters enough, and most of them known: a font without a map to Unicode yields U+FFFD. */
export function isLegible(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const unknown = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0
  return letters >= fewLetters && unknown < letters
}
