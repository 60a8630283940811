import { z } from 'zod'
import { newContactSchema } from './contact.ts'
import { documentSchema } from './document.ts'

/** What can be guessed of a document. `decision`: the rule whose terms it starts. */
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

/** Where a guess comes from: words on a page, the name of a file or folder, the mail, the camera, other guesses. */
export const guessSources = ['text', 'file', 'folder', 'mail', 'camera', 'made'] as const

/** One guess, for the person to confirm. */
export const guessSchema = z.object({
  field: z.enum(guessFields),
  value: z.string(),
  /** The words that it was made from, short, as they stand there. */
  saw: z.string(),
  source: z.enum(guessSources),
  /** From 1; null when it was not seen on a page. */
  page: z.int().nullable(),
  /** From 0 (a stab) to 1 (as good as certain). */
  score: z.number().min(0).max(1),
})
export type Guess = z.infer<typeof guessSchema>

/** From here on a guess counts as sure. */
export const sureFrom = 0.6

/** A document that waits for a person to look at it, with what is guessed of it. */
export const trayItemSchema = z.object({
  document: documentSchema,
  /** Per field the best first; what the person turned down is not among them. */
  guesses: z.array(guessSchema),
  /** Fields of which the person said something themselves. */
  said: z.array(z.string()),
  /** Date and kind are sure, so that it can be confirmed without a look. */
  sure: z.boolean(),
  /** For a mail: the contact moment that it is, until it was noted or turned down. */
  contact: newContactSchema.nullable(),
  /** The term that was started from it. */
  started: z.boolean(),
})
export type TrayItem = z.infer<typeof trayItemSchema>
