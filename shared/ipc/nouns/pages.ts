import { z } from 'zod'
import { documentSchema } from '../../domain/document.ts'
import { documentId, pageNoteId } from '../../domain/ids.ts'
import {
  newPageNoteSchema,
  pageHitSchema,
  pageNoteSchema,
  pageSizeSchema,
  pickSchema,
  wordSchema,
} from '../../domain/page.ts'
import { call } from '../call.ts'
import { inCase, language, none } from '../parts.ts'

const ofDocument = inCase.extend({ id: documentId })
const picks = z.array(pickSchema).min(1).max(2_000)

/** The pages of a document: what stands on them, notes on them, new versions made of them. */
export const pagesContract = {
  /** How large each page is shown, at most 2,000. */
  sizes: call(ofDocument, z.array(pageSizeSchema)),
  /** One page (from 1) as dots of four bytes (red, green, blue, 255), about `width` wide. */
  picture: call(
    ofDocument.extend({ page: z.int().min(1), width: z.int().min(40).max(3_000) }),
    z.object({ pixels: z.instanceof(Uint8Array), width: z.int(), height: z.int() }),
  ),
  /** The words of one page (from 1) and where they stand. */
  layer: call(ofDocument.extend({ page: z.int().min(1) }), z.array(wordSchema)),
  /**
   * Where any of these words (or words in a row) stands, without regard to accents and capitals, from page `from`
   * on. `next`: the page to go on from; null when all pages were looked at.
   */
  find: call(
    ofDocument.extend({
      words: z.array(z.string().max(300)).min(1).max(12),
      from: z.int().min(1).default(1),
    }),
    z.object({ hits: z.array(pageHitSchema), next: z.int().nullable() }),
  ),
  /** Working notes, by page. They stay within the vault. */
  notes: call(ofDocument, z.array(pageNoteSchema)),
  addNote: call(ofDocument.extend({ note: newPageNoteSchema }), pageNoteSchema),
  changeNote: call(
    inCase.extend({ id: pageNoteId, change: newPageNoteSchema.omit({ page: true }).partial() }),
    pageNoteSchema,
  ),
  removeNote: call(inCase.extend({ id: pageNoteId }), none),
  restoreNote: call(inCase.extend({ id: pageNoteId }), none),
  /** A new version of these pages in this order. `dropped`: pages (from 1) that are not in it. */
  arrange: call(
    ofDocument.extend({ pages: picks }),
    z.object({ document: documentSchema, dropped: z.array(z.int()) }),
  ),
  /** Two documents: the pages before `at` (from 2) as a new version, those from it on as a document of its own. */
  split: call(
    ofDocument.extend({ at: z.int().min(2), language }),
    z.object({ first: documentSchema, second: documentSchema }),
  ),
  /** A new version of the first that has the pages of all of them; the others give way to it. */
  merge: call(inCase.extend({ ids: z.array(documentId).min(2).max(100) }), documentSchema),
} as const
