import { z } from 'zod'
import { documentId } from './ids.ts'
import { turnSchema, wordSchema } from './page.ts'

/** A word that was recognised, where it stands on the page as shown, and how sure that is: 0 to 100. */
export const recognisedWordSchema = wordSchema.extend({ confidence: z.number() })
export type RecognisedWord = z.infer<typeof recognisedWordSchema>

/**
 * What became of a page. `unrecognised`: it took too long, or could not be drawn; a word of it may still be found
 * in the text that the page has itself.
 */
export const pageStates = ['recognised', 'unrecognised'] as const

/** What was recognised on a page. `turn`: degrees to the right by which the page as shown is to be turned to be read. */
export const recognisedPageSchema = z.object({
  state: z.enum(pageStates),
  turn: turnSchema,
  /** Mean over its words, 0 to 100. */
  confidence: z.number(),
  /** In reading order. */
  words: z.array(recognisedWordSchema),
})
export type RecognisedPage = z.infer<typeof recognisedPageSchema>

/** How far the recognising of a document is. */
export const ocrStatusSchema = z.object({
  id: documentId,
  /** `none`: its pages have texts of their own. */
  state: z.enum(['none', 'waiting', 'running', 'done']),
  pages: z.int(),
  /** Pages that were looked at, those that could not be recognised included. */
  done: z.int(),
  /** Numbers, from 1. */
  unrecognised: z.array(z.int()),
  /** Mean over the recognised pages, 0 to 100; null without any. */
  confidence: z.number().nullable(),
})
export type OcrStatus = z.infer<typeof ocrStatusSchema>
