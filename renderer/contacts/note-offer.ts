import { readPromises, type ProposedPromise } from '../../shared/promises/read-promise.ts'
import { legalData, type LegalData } from '../../shared/terms/legal-data.ts'
import type { NoteForm } from './note-form.ts'

export type Offer = ProposedPromise & { readonly line: string }

/** Promises that stand in what was said and were not yet answered; days count from the day of the call. */
export const offersOf = (
  { day, summary, taken }: NoteForm,
  law: Pick<LegalData, 'equated'> = legalData,
): readonly Offer[] =>
  day === null
    ? []
    : readPromises(summary, day, law).filter(({ line }) => !taken.some((known) => isSame(known, line)))

/** A line that is typed on after it was answered stays the same line. */
const isSame = (known: string, line: string): boolean => line.startsWith(known) || known.startsWith(line)

/** The offer among the promises of the note, where it can still be changed. */
export const accepted = (
  { promises, taken }: NoteForm,
  { line, text, due, by }: Offer,
): Partial<NoteForm> => ({
  promises: [...promises, { key: Math.max(0, ...promises.map(({ key }) => key)) + 1, text, due, by }],
  taken: [...taken, line],
})

/** Not a promise: it is not offered again. */
export const dismissed = ({ taken }: NoteForm, { line }: Offer): Partial<NoteForm> => ({
  taken: [...taken, line],
})
