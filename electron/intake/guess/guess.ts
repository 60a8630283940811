/** What can be guessed of a document. `decision`: a rule whose terms it starts. `contact`: a mail is a contact moment. */
export const guessFields = [
  'date',
  'sent',
  'received',
  'kind',
  'agency',
  'reference',
  'title',
  'decision',
] as const
export type GuessField = (typeof guessFields)[number]

/** Where a guess comes from: words on a page, the name of the file or its folder, the mail itself, the camera. */
export const guessSources = ['text', 'file', 'folder', 'mail', 'camera', 'made'] as const
export type GuessSource = (typeof guessSources)[number]

/** One guess, for the person to confirm. */
export interface Guess {
  readonly field: GuessField
  readonly value: string
  /** The words that it was made from, short, as they stand there. */
  readonly saw: string
  readonly source: GuessSource
  /** From 1; null when it was not seen on a page. */
  readonly page: number | null
  /** From 0 (a stab) to 1 (as good as certain). */
  readonly score: number
}

/** An agency that the vault knows. */
export interface KnownAgency {
  readonly name: string
  readonly kind: string
  readonly mail: string
}

/** All that guesses are made from. */
export interface GuessInput {
  /** Text per page, from the first on. */
  readonly pages: readonly string[]
  readonly fileName: string
  /** The folders it lay in, `/` between them. */
  readonly folder: string
  readonly mime: string
  /** What its reader found in it: the title that it declares, the day of a mail or a photo. */
  readonly found: { readonly title: string; readonly date: string | null }
  readonly agencies: readonly KnownAgency[]
  /** The municipality of the case; empty when it is not known. */
  readonly municipality: string
  /** `YYYY-MM-DD`: no letter is dated more than a month after it. */
  readonly today: string
}

/** How much of what was seen is kept. */
const longestSaw = 90

/** A piece of text as a person is told that it was seen. */
export function sawOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longestSaw ? line : `${line.slice(0, longestSaw - 1).toWellFormed()}…`
}

/** Guesses of one field, the best first, each value once. */
export function ranked(guesses: readonly Guess[], atMost: number): Guess[] {
  const best = new Map<string, Guess>()
  for (const guess of guesses) {
    const known = best.get(guess.value)
    if (!known || known.score < guess.score) best.set(guess.value, guess)
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, atMost)
}
