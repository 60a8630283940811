import { z } from 'zod'
import { documentId } from './ids.ts'
import { newRedactionSchema } from './redaction.ts'
import { turnSchema } from './page.ts'
import { mentionPlaces } from '../dossier/mention-places.ts'
import { stampColours, stampPlaces, stampSizes } from '../dossier/stamps.ts'

/** What a preflight can find, what can do most harm first: in this order it is shown. */
export const problemKinds = [
  'working-note',
  'unredacted',
  'citizen-number',
  'boxes-behind',
  'no-consent',
  'first-medical',
  'password',
  'unreadable',
  'sent-left-out',
  'sent-moved',
  'lost-reference',
  'upside-down',
  'sideways',
  'duplicate',
  'near-duplicate',
  'empty-page',
  'undated',
  'untitled',
  'no-text',
  'signature',
  'repaired',
  'incomplete',
  'over-size',
  'split',
  'pictures',
  'archive-pictures',
  'archive-failed',
  'covered-number',
  'page-size',
  'no-documents',
  'no-own-words',
  'long-summary',
] as const
export type ProblemKind = (typeof problemKinds)[number]

/** Screens on which something can be changed that a problem is about. */
const problemPlaces = ['overview', 'timeline', 'documents', 'contacts', 'terms', 'network'] as const

const missingSchema = z.object({
  id: documentId,
  where: z.enum(mentionPlaces),
  /** Nothing is known of it any more, so a gap stands there. */
  nameless: z.boolean(),
})

/** Something to look at before a dossier goes out, with what is needed to set it right in one step. */
export const problemSchema = z.object({
  kind: z.enum(problemKinds),
  /** Number of the exhibit that it is about. */
  exhibit: z.string().optional(),
  message: z.string(),
  documentId: documentId.optional(),
  /** The pages of the document (from 1) that it is about. */
  pages: z.array(z.int()).optional(),
  /** How many pages the document has. */
  of: z.int().optional(),
  /** Degrees to the right by which each of these pages is to be turned. */
  turns: z.array(z.object({ page: z.int(), turn: turnSchema })).optional(),
  /** Boxes that would make unreadable what was found. */
  boxes: z.array(newRedactionSchema).optional(),
  /** Stamps that would not be taken for what stands there. */
  stamps: z
    .object({ size: z.enum(stampSizes), place: z.enum(stampPlaces), colour: z.enum(stampColours) })
    .optional(),
  /** Marks of numbers that can be left out of this dossier; they do not say which numbers. */
  numbers: z.array(z.string()).optional(),
  /** Where it can be changed: a tab of the case or the network of agencies, and what is opened there. */
  at: z.object({ tab: z.enum(problemPlaces), open: z.string().optional() }).optional(),
  /** The document that a text speaks of and that is not in the dossier: still there, in the bin, or gone for good. */
  missing: missingSchema.optional(),
  /** About how large the file becomes, in bytes. */
  bytes: z.int().optional(),
})
export type Problem = z.infer<typeof problemSchema>

/**
 * `left`: documents that were not looked at yet; ask again for what they have. `withheld`: numbers that this dossier
 * leaves out, by their marks, and in what each of them stood.
 */
export const preflightSchema = z.object({
  problems: z.array(problemSchema),
  left: z.int(),
  withheld: z.array(z.object({ mark: z.string(), where: z.string() })),
})
export type Preflight = z.infer<typeof preflightSchema>

const foundSchema = newRedactionSchema.omit({ page: true })

/** A page of a document as the preflight saw it. */
const pageFactsSchema = z.object({
  width: z.number(),
  height: z.number(),
  text: z.boolean(),
  picture: z.boolean(),
  blank: z.boolean(),
  turn: turnSchema,
  /** Page numbers of its own where those of a dossier may come to stand. */
  numbers: z.array(z.object({ place: z.enum(stampPlaces), text: z.string() })),
  /** Numbers of persons and accounts that stand on it: where, never which. */
  found: z.array(foundSchema),
})
export type PageFacts = z.infer<typeof pageFactsSchema>

/** What is known of one version of a document; it holds until that version or its recognised text changes. */
export const checkSchema = z.object({
  how: z.enum(['copy', 'repaired', 'incomplete', 'image', 'text', 'slip']),
  total: z.int(),
  /** Why it cannot be read. */
  cause: z.string().optional(),
  reason: z.string().optional(),
  signed: z.boolean(),
  pages: z.array(pageFactsSchema),
})
export type Check = z.infer<typeof checkSchema>
