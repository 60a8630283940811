import { z } from 'zod'
import { documentId, pageNoteId } from './ids.ts'

/** Of a page as shown, from its top left corner: 0 to 1. */
const fraction = z.number().min(0).max(1)

export const boxSchema = z.object({ x: fraction, y: fraction, w: fraction, h: fraction })
export type Box = z.infer<typeof boxSchema>

/** A word and where it stands. Words of one line have the same number; lines count in reading order. */
export const wordSchema = boxSchema.extend({ text: z.string(), line: z.int() })
export type PageWord = z.infer<typeof wordSchema>

/**
 * How a word runs that does not stand level: where its foot begins and ends, in parts of the page as `x` and `y`, and
 * how high it stands, in parts of the page's height.
 */
export interface Slant {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly height: number
}

/** A place in a document where words were found: one box for each line that it stands on. */
export const pageHitSchema = z.object({
  page: z.int(),
  boxes: z.array(boxSchema),
  /** The words around it; what was found stands between U+0002 and U+0003. */
  snippet: z.string(),
})
export type PageHit = z.infer<typeof pageHitSchema>

/** Points of 1/72 inch, as shown. */
export const pageSizeSchema = z.object({ width: z.number(), height: z.number() })

/** A working note on a page: only ever seen here, never in a dossier or another export. */
export const pageNoteSchema = z.object({
  id: pageNoteId,
  documentId,
  page: z.int().min(1),
  x: fraction,
  y: fraction,
  text: z.string().max(4_000),
  createdAt: z.string(),
})
export type PageNote = z.infer<typeof pageNoteSchema>

export const newPageNoteSchema = pageNoteSchema.pick({ page: true, x: true, y: true, text: true })
export type NewPageNote = z.infer<typeof newPageNoteSchema>

/** Degrees to the right. */
export const turnSchema = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)])
export type Turn = z.infer<typeof turnSchema>

/** A page (from 1) of a document and how it is turned for good. */
export const pickSchema = z.object({
  page: z.int().min(1),
  turn: turnSchema.default(0),
  /** Its contents are put on a sheet of A4. */
  a4: z.boolean().optional(),
})
export type PageTurn = z.output<typeof pickSchema>
