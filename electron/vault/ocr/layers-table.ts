import { deflateSync, inflateSync } from 'node:zlib'
import { z } from 'zod'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { pageStates, type RecognisedPage, type RecognisedWord } from '../../../shared/domain/ocr.ts'
import { turnSchema, type Turn } from '../../../shared/domain/page.ts'
import { now } from '../store/clock.ts'
import { all, one, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

/** `asked`: the person wants it recognised anew, in this turn. What was recognised before stays until then. */
const layerStates = [...pageStates, 'asked'] as const

const layerRow = z.object({
  state: z.enum(pageStates),
  turn: turnSchema,
  confidence: z.number(),
  words: z.instanceof(Uint8Array),
})
/** In whichever turn is found best. */
const anyTurn = -1
const factRow = z.object({
  page: z.int(),
  state: z.enum(layerStates),
  turn: z.union([turnSchema, z.literal(anyTurn).transform(() => null)]),
  confidence: z.number(),
})

/** A word as it is stored: short, as every page holds hundreds. */
const storedWord = z.tuple([z.string(), z.number(), z.number(), z.number(), z.number(), z.int(), z.number()])

/** A word list of more than this is damage, not a page. */
const mostBytes = 20_000_000

/** Keeps what was recognised on a page (from 1), in place of what was there. */
export function putLayer(tx: Writer, id: DocumentId, page: number, found: RecognisedPage): void {
  const words = Uint8Array.from(deflateSync(JSON.stringify(found.words.map(stored))))
  run(
    tx,
    sql`INSERT OR REPLACE INTO page_layer (document_id, page, state, turn, confidence, words, made_at)
        VALUES (${id}, ${page}, ${found.state}, ${found.turn}, ${found.confidence}, ${words}, ${now()})`,
  )
}

const stored = ({ text, x, y, w, h, line, confidence }: RecognisedWord): z.input<typeof storedWord> => [
  text,
  x,
  y,
  w,
  h,
  line,
  Math.round(confidence),
]

/** The words that were recognised on a page (from 1) and where they stand; undefined when it was never looked at. */
export function layerOf(db: Reader, id: DocumentId, page: number): RecognisedPage | undefined {
  const found = one(
    db,
    sql`SELECT state, turn, confidence, words FROM page_layer
        WHERE document_id = ${id} AND page = ${page} AND state <> 'asked'`,
    layerRow,
  )
  if (!found) return undefined
  const { words, ...facts } = found
  return { ...facts, words: wordsIn(words) }
}

function wordsIn(packed: Uint8Array): RecognisedWord[] {
  const json: unknown = JSON.parse(inflateSync(packed, { maxOutputLength: mostBytes }).toString('utf8'))
  return z
    .array(storedWord)
    .parse(json)
    .map(([text, x, y, w, h, line, confidence]) => ({ text, x, y, w, h, line, confidence }))
}

/** What is known of each page that was looked at, or is to be again. */
export const layerFacts = (db: Reader, id: DocumentId): z.output<typeof factRow>[] =>
  all(
    db,
    sql`SELECT page, state, turn, confidence FROM page_layer WHERE document_id = ${id} ORDER BY page`,
    factRow,
  )

const nothing = Uint8Array.from(deflateSync('[]'))

/** Has a page recognised anew: in this turn, or (`null`) in whichever is found best. */
export function askLayer(tx: Writer, id: DocumentId, page: number, wanted: Turn | null): void {
  const turn = wanted ?? anyTurn
  run(
    tx,
    sql`INSERT INTO page_layer (document_id, page, state, turn, confidence, words, made_at)
        VALUES (${id}, ${page}, 'asked', ${turn}, 0, ${nothing}, ${now()})
        ON CONFLICT (document_id, page) DO UPDATE SET state = 'asked', turn = ${turn}`,
  )
}
