import type { GuessInput } from '../../../electron/intake/guess/guess.ts'
import { guess } from '../../../electron/intake/guess/make.ts'
import type { Guess, GuessField } from '../../../shared/domain/guess.ts'

/** A paper of which nothing is known. */
export const nothing: GuessInput = {
  pages: [],
  fileName: 'scan0001.pdf',
  folder: '',
  mime: 'application/pdf',
  found: { title: 'scan0001', date: null },
  agencies: [],
  municipality: '',
  today: '2026-11-22',
}

/** All guesses of a text, as it stands on one page. */
export const guessesOf = (text: string, more: Partial<GuessInput> = {}): Guess[] =>
  guess({ ...nothing, pages: [text], ...more })

/** The best guess of a field. */
export const best = (field: GuessField, text: string, more: Partial<GuessInput> = {}): Guess | undefined =>
  guessesOf(text, more).find((found) => found.field === field)
