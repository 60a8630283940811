import { z } from 'zod'
import { documentId } from './ids.ts'

/** By what a document is known to be about somebody's health. `box`: something is black for that reason. */
export const medicalMarks = ['kind', 'sender', 'title', 'box', 'text'] as const

/** What the person says of it; what they say goes before every guess. */
export const medicalAnswers = ['yes', 'no'] as const

/** One thing that was seen, with the words and (for a page, from 1) where. */
export const medicalSeenSchema = z.object({
  mark: z.enum(medicalMarks),
  words: z.array(z.string()),
  page: z.int().nullable(),
})
export type MedicalSeen = z.infer<typeof medicalSeenSchema>

/** What is known of one document. */
export const medicalSchema = z.object({
  id: documentId,
  said: z.enum(medicalAnswers).nullable(),
  seen: z.array(medicalSeenSchema),
})
export type Medical = z.infer<typeof medicalSchema>
