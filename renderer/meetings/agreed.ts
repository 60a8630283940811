import type { Meeting } from '../../shared/domain/meeting.ts'
import type { PromiseDraft } from '../contacts/note-form.ts'

/** Agreements as they stand in the form. */
export const draftsOf = (agreements: Meeting['agreements']): PromiseDraft[] =>
  agreements.map(({ text, due, by }, key) => ({ key, text, due, by }))

/** Agreements as the vault takes them: only those that say something. */
export const promisesOf = (drafts: readonly PromiseDraft[]): Meeting['agreements'] =>
  drafts
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, due, by }) => ({ text: text.trim(), due, by, status: 'open' as const }))
