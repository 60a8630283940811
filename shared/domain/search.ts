import { z } from 'zod'
import { caseId } from './ids.ts'

export const hitKinds = [
  'case',
  'document',
  'contact',
  'promise',
  'person',
  'agency',
  'term',
  'matter',
  /** What somebody wrote on a page of a document. */
  'note',
] as const

/** One place where the words were found. In `snippet` the found words stand between U+0002 and U+0003. */
export const hitSchema = z.object({
  case: caseId,
  caseName: z.string(),
  kind: z.enum(hitKinds),
  id: z.string(),
  title: z.string(),
  /** Page of the document, from 1. */
  page: z.int().optional(),
  date: z.string(),
  snippet: z.string(),
})
export type Hit = z.infer<typeof hitSchema>

export const markStart = '\u0002'
export const markEnd = '\u0003'
