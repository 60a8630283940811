const small = new Set([
  'kopie',
  'copie',
  'bijlage',
  'bijlagen',
  'brief',
  'document',
  'stuk',
  'stukken',
  'bijgevoegd',
])
const shortest = 4
const stem = 5

/**
 * Whether a document of this title may be what a letter calls by this name: at least half of the words that carry
 * meaning begin alike. A name without such words is like nothing.
 */
export function mayBe(name: string, title: string): boolean {
  const wanted = stemsOf(name)
  if (wanted.length === 0) return false
  const there = stemsOf(title)
  const shared = wanted.filter((word) => there.some((other) => other.includes(word) || word.includes(other)))
  return shared.length * 2 >= wanted.length
}

const stemsOf = (text: string): string[] =>
  (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLocaleLowerCase()
      .match(/[\p{L}]+/gu) ?? []
  )
    .filter((word) => word.length >= shortest && !small.has(word))
    .map((word) => word.slice(0, stem))
