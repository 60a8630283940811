import { z } from 'zod'
import { documentSchema, type Document } from '../../../shared/domain/document.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { textsOf } from '../../../shared/text/failure-message.ts'
import { matterWords } from '../matters/matter-words.ts'
import {
  dropEntries,
  dropFromIndex,
  indexHeadOf,
  indexNoun,
  putEntries,
  type Found,
} from '../search/index-noun.ts'
import { now } from '../store/clock.ts'
import { all, one, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const columns = sql`id, title, kind, section, file_name AS fileName, mime, date, sent, received, agency_id AS agencyId,
  agency, bytes, sha256, pages, text_chars AS textChars, ocr, reason, created_at AS addedAt, reference,
  paper_at AS paperAt, matter_id AS matterId, folder, parent_id AS parentId, parent_role AS parentRole,
  series_id AS seriesId, version, version_kind AS versionKind, replaced_by AS replacedBy,
  confirmed_at IS NOT NULL AS confirmed, medical_said AS medicalSaid`
/** A document as its row holds it: SQLite knows no booleans. */
const documentRow = documentSchema.extend({ confirmed: z.int().transform((value) => value !== 0) })
const pageRow = z.object({ page: z.number(), text: z.string() })

/** How the bytes of a document are to be read again. */
export type Shape = {
  readonly sniffed: string
  readonly width: number | null
  readonly height: number | null
  readonly orientation: number | null
}
const shapeRow = z.object({
  sniffed: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  orientation: z.number().nullable(),
})

/**
 * Every document of the case as it stands: the last of its versions, and for photos the document they make
 * together. Latest date first; without a date by the day it was added.
 */
export const listDocuments = (db: Reader): Document[] =>
  all(
    db,
    sql`SELECT ${columns} FROM document WHERE deleted_at IS NULL AND state = 'complete'
          AND replaced_by IS NULL AND parent_role <> 'photo'
        ORDER BY coalesce(date, received, sent, created_at) DESC, id DESC`,
    documentRow,
  )

/** Throws `Failed` (`not-found`) when it is not there. */
export function getDocument(db: Reader, id: DocumentId): Document {
  const found = one(
    db,
    sql`SELECT ${columns} FROM document WHERE id = ${id} AND deleted_at IS NULL AND state = 'complete'`,
    documentRow,
  )
  if (!found) throw new Failed({ kind: 'not-found', detail: 'document', values: { id } })
  return found
}

export function shapeOf(db: Reader, id: DocumentId): Shape {
  const found = one(
    db,
    sql`SELECT sniffed, width, height, orientation FROM document WHERE id = ${id}`,
    shapeRow,
  )
  if (!found) throw new Failed({ kind: 'not-found', detail: 'document', values: { id } })
  return found
}

/** A document with exactly these bytes that is in the case already. */
export const documentByHash = (db: Reader, sha256: string): Document | undefined =>
  one(
    db,
    sql`SELECT ${columns} FROM document WHERE sha256 = ${sha256} AND deleted_at IS NULL AND state = 'complete' LIMIT 1`,
    documentRow,
  )

export function insertDocument(
  tx: Writer,
  facts: Document,
  shape: Shape,
  state: 'importing' | 'complete',
): void {
  run(
    tx,
    sql`INSERT INTO document (id, title, kind, section, file_name, mime, date, sent, received, agency_id, agency, bytes,
          sha256, pages, text_chars, ocr, reason, sniffed, width, height, orientation, state, created_at, updated_at, reference, paper_at,
          matter_id, folder, parent_id, parent_role, series_id, version, version_kind, replaced_by, confirmed_at, medical_said)
        VALUES (${facts.id}, ${facts.title}, ${facts.kind}, ${facts.section}, ${facts.fileName}, ${facts.mime},
          ${facts.date}, ${facts.sent}, ${facts.received}, ${facts.agencyId}, ${facts.agency}, ${facts.bytes},
          ${facts.sha256}, ${facts.pages}, ${facts.textChars}, ${facts.ocr}, ${facts.reason}, ${shape.sniffed},
          ${shape.width}, ${shape.height}, ${shape.orientation}, ${state}, ${facts.addedAt}, ${now()},
          ${facts.reference}, ${facts.paperAt}, ${facts.matterId}, ${facts.folder}, ${facts.parentId},
          ${facts.parentRole}, ${facts.seriesId}, ${facts.version}, ${facts.versionKind}, ${facts.replacedBy},
          ${facts.confirmed ? facts.addedAt : null}, ${facts.medicalSaid})`,
  )
}

export const completeDocument = (tx: Writer, id: DocumentId): number =>
  run(tx, sql`UPDATE document SET state = 'complete' WHERE id = ${id}`)

export function updateDocument(tx: Writer, next: Document): void {
  run(
    tx,
    sql`UPDATE document SET title = ${next.title}, kind = ${next.kind}, section = ${next.section}, date = ${next.date},
          sent = ${next.sent}, received = ${next.received}, agency_id = ${next.agencyId}, agency = ${next.agency}, reference = ${next.reference},
          paper_at = ${next.paperAt}, matter_id = ${next.matterId}, medical_said = ${next.medicalSaid}, updated_at = ${now()} WHERE id = ${next.id}`,
  )
}

export function insertPageTexts(tx: Writer, id: DocumentId, texts: readonly string[]): void {
  for (const [at, text] of texts.entries()) {
    run(tx, sql`INSERT INTO page_text (document_id, page, text) VALUES (${id}, ${at + 1}, ${text})`)
  }
}

/** The text of each page that has text, from page 1. */
export const pageTexts = (db: Reader, id: DocumentId): { page: number; text: string }[] =>
  all(db, sql`SELECT page, text FROM page_text WHERE document_id = ${id} ORDER BY page`, pageRow)

/** What the kind is called, so that "beschikking" finds every decision, whatever its letter calls itself. */
const kindWords = (kind: Document['kind']): string[] =>
  (['nl', 'en'] as const).map((language) => textsOf(language).labels.documentKind[kind])

/** By what a document is found, its pages left out. */
function headOf(tx: Reader, facts: Document): Found & { readonly kind: 'document' } {
  const { id, title, agency: detail, fileName, reference, folder, paperAt } = facts
  const date = facts.date ?? facts.sent ?? facts.received ?? facts.addedAt.slice(0, 10)
  const words = [reference, fileName, folder, paperAt, ...kindWords(facts.kind)]
  const body = [...words, ...matterWords(tx, facts.matterId)].filter((line) => line !== '').join('\n')
  return { kind: 'document', id, date, title, detail, body }
}

/** What is said of a document changed, its pages did not: they are left as they are. */
export const indexHead = (tx: Writer, facts: Document): void => indexHeadOf(tx, headOf(tx, facts))

/**
 * Makes a document findable, page by page, and puts it on the timeline. A photo that is part of a document is
 * found as that document, not once more as itself.
 */
export function indexDocument(tx: Writer, facts: Document): void {
  if (facts.parentRole === 'photo') return dropDocument(tx, facts.id)
  const head = headOf(tx, facts)
  const { date, title, detail } = head
  const texts = pageTexts(tx, facts.id)
  const pages: string[] = []
  for (const { page, text } of texts) pages[page - 1] = text
  indexNoun(tx, { ...head, pages: Array.from(pages, (text) => text ?? '') })
  // Of its versions only the one that counts stands on the timeline.
  if (facts.replacedBy !== null) return dropEntries(tx, 'document', facts.id)
  putEntries(tx, 'document', facts.id, [
    { kind: 'document', id: facts.id, part: '', date, title, detail, actor: null },
  ])
}

export function dropDocument(tx: Writer, id: string): void {
  dropFromIndex(tx, 'document', id)
  dropEntries(tx, 'document', id)
}
