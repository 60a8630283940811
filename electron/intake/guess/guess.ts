import type { Guess } from '../../../shared/domain/guess.ts'

export type { Guess } from '../../../shared/domain/guess.ts'

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
