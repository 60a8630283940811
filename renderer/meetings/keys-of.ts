/** A key for each line of a list whose lines have no name: its text, and which one of the same text it is. */
export function keysOf(texts: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const nth = seen.get(text) ?? 0
    seen.set(text, nth + 1)
    return `${nth} ${text}`
  })
}
