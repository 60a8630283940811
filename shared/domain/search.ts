import { z } from 'zod'
import { partialDate } from './dates.ts'
import { documentKinds } from './document.ts'
import { agencyId, caseId, documentId, matterId, savedSearchId } from './ids.ts'
import { laws } from './matter.ts'

export const hitKinds = [
  'case',
  'document',
  'contact',
  'promise',
  'person',
  'agency',
  'term',
  'matter',
  'task',
  'appointment',
  /** What somebody wrote on a page of a document. */
  'note',
] as const

/** How the words were found: as they are, as a piece of a word, or with a slip of the pen or the scanner. */
export const grades = ['word', 'piece', 'slip'] as const

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
  grade: z.enum(grades),
  /** The words as they stand there, to be marked on the page. */
  marks: z.array(z.string()),
  /** The document on which a note stands; of a document its own id. */
  document: documentId.optional(),
  documentKind: z.enum(documentKinds).optional(),
  /** A later version took the place of this document. */
  old: z.boolean().optional(),
})
export type Hit = z.infer<typeof hitSchema>

/** What a hit must be besides; of each that is said. Of several kinds one is enough. */
export const searchFiltersSchema = z.object({
  kinds: z.array(z.enum(hitKinds)).max(hitKinds.length).optional(),
  documentKinds: z.array(z.enum(documentKinds)).max(documentKinds.length).optional(),
  /** A day, a month or a year; what has no date falls outside every period. */
  from: partialDate.optional(),
  to: partialDate.optional(),
  agency: agencyId.optional(),
  /** Of a matter under this law. */
  law: z.enum(laws).optional(),
  matter: matterId.optional(),
  /** A term rests on it, or it is one that runs, or a promise that is due. */
  hasDeadline: z.literal(true).optional(),
  /** Documents of which the person has (not) looked at what was guessed. */
  confirmed: z.boolean().optional(),
})
export type SearchFilters = z.output<typeof searchFiltersSchema>

export const isUnfiltered = (filters: SearchFilters): boolean =>
  Object.values(filters).every((value) => value === undefined || (Array.isArray(value) && value.length === 0))

/** What a search answers. `also`: words of the case that were looked for in the place of a typed one. */
export const foundSchema = z.object({
  hits: z.array(hitSchema),
  also: z.array(z.object({ typed: z.string(), words: z.array(z.string()) })),
  /** There are more places than were asked for. */
  more: z.boolean(),
})
export type Found = z.infer<typeof foundSchema>

/** A question that is asked again and again. */
export const savedSearchSchema = z.object({
  id: savedSearchId,
  name: z.string().trim().min(1).max(80),
  query: z.string().max(300),
  filters: searchFiltersSchema,
})
export type SavedSearch = z.infer<typeof savedSearchSchema>

export const markStart = '\u0002'
export const markEnd = '\u0003'
