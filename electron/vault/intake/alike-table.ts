import { z } from 'zod'
import type { Document } from '../../../shared/domain/document.ts'
import { documentId, type DocumentId } from '../../../shared/domain/ids.ts'
import { getDocument, pageTexts } from '../documents/documents-table.ts'
import { all, run, type Reader, type Writer } from '../store/connection.ts'
import { nothing, sql } from '../store/sql.ts'
import { bandsOf, likeness, printOf, type Print } from './likeness.ts'

const candidate = z.object({ id: documentId })
const pair = z.object({
  a: documentId,
  aTitle: z.string(),
  b: documentId,
  bTitle: z.string(),
  score: z.number(),
})

/** Documents that share bands and are compared word by word; more are not needed to say that it was seen before. */
const mostCompared = 8

/**
 * Takes the print of a document anew and notes the documents with almost the same text. What the person called
 * something else stays that. In the transaction in which its text came to be.
 */
export function markLikeness(tx: Writer, facts: Document): void {
  run(tx, sql`DELETE FROM text_band WHERE document_id = ${facts.id}`)
  run(tx, sql`DELETE FROM text_print WHERE document_id = ${facts.id}`)
  run(tx, sql`DELETE FROM alike WHERE (a = ${facts.id} OR b = ${facts.id}) AND state = 'open'`)
  const texts = textsOf(tx, facts.id)
  const print = printOf(texts)
  if (print === undefined) return
  insertPrint(tx, facts.id, print)
  for (const { id } of candidates(tx, facts, print)) {
    const score = likeness(texts, textsOf(tx, id))
    if (score !== undefined) insertPair(tx, facts.id, id, score)
  }
}

const textsOf = (db: Reader, id: DocumentId): string[] => pageTexts(db, id).map(({ text }) => text)

function insertPrint(tx: Writer, id: DocumentId, print: Print): void {
  const bytes = Uint8Array.from(Buffer.from(print.hashes.buffer))
  run(tx, sql`INSERT INTO text_print (document_id, words, print) VALUES (${id}, ${print.words}, ${bytes})`)
  run(
    tx,
    sql`INSERT INTO text_band (band, value, document_id)
        SELECT key, value, ${id} FROM json_each(${JSON.stringify(bandsOf(print))})`,
  )
}

/** Documents that share the most bands. Not those with the same bytes, other versions, or photos within documents. */
const candidates = (db: Reader, facts: Document, print: Print): { id: DocumentId }[] =>
  all(
    db,
    sql`SELECT band.document_id AS id FROM json_each(${JSON.stringify(bandsOf(print))}) AS own
          CROSS JOIN text_band AS band ON band.band = own.key AND band.value = own.value
          JOIN document AS other ON other.id = band.document_id
        WHERE other.id <> ${facts.id} AND other.sha256 <> ${facts.sha256} AND other.deleted_at IS NULL
          AND other.state = 'complete' AND other.replaced_by IS NULL AND other.parent_role <> 'photo'
          AND coalesce(other.series_id, other.id) <> ${facts.seriesId ?? facts.id}
        GROUP BY other.id ORDER BY count(*) DESC, other.id LIMIT ${mostCompared}`,
    candidate,
  )

/** The older one first. */
const ordered = (one: DocumentId, other: DocumentId): [DocumentId, DocumentId] =>
  one < other ? [one, other] : [other, one]

function insertPair(tx: Writer, one: DocumentId, other: DocumentId, score: number): void {
  const [a, b] = ordered(one, other)
  run(
    tx,
    sql`INSERT INTO alike (a, b, score, state) VALUES (${a}, ${b}, ${score}, 'open')
        ON CONFLICT (a, b) DO UPDATE SET score = excluded.score`,
  )
}

type Alike = {
  a: { id: DocumentId; title: string }
  b: { id: DocumentId; title: string }
  score: number
}

/**
 * Pairs of documents that are there, that count, and that nobody called different. Of one document, or all. Two that
 * became versions of one letter afterwards, or a letter and a photo that it was made of, are no pair.
 */
export function listAlike(db: Reader, id?: DocumentId): Alike[] {
  const found = all(
    db,
    sql`SELECT a, one.title AS aTitle, b, other.title AS bTitle, score FROM alike
          JOIN document AS one ON one.id = a JOIN document AS other ON other.id = b
        WHERE alike.state = 'open' AND one.deleted_at IS NULL AND other.deleted_at IS NULL
          AND one.replaced_by IS NULL AND other.replaced_by IS NULL
          AND one.parent_role <> 'photo' AND other.parent_role <> 'photo'
          AND coalesce(one.series_id, one.id) <> coalesce(other.series_id, other.id)
          ${id === undefined ? nothing : sql`AND (a = ${id} OR b = ${id})`}
        ORDER BY score DESC, a, b`,
    pair,
  )
  return found.map(({ a, aTitle, b, bTitle, score }) => ({
    a: { id: a, title: aTitle },
    b: { id: b, title: bTitle },
    score,
  }))
}

/** What is like one document. */
export const alikeOf = (
  db: Reader,
  id: DocumentId,
): { other: { id: DocumentId; title: string }; score: number }[] =>
  listAlike(db, id).map(({ a, b, score }) => ({ other: a.id === id ? b : a, score }))

/**
 * The person says that two documents are not the same, also before they were found to be alike, or (with `false`)
 * that they may be. Throws `Failed` (`not-found`).
 */
export function dismissAlike(tx: Writer, one: DocumentId, other: DocumentId, dismissed: boolean): void {
  const [a, b] = ordered(getDocument(tx, one).id, getDocument(tx, other).id)
  if (!dismissed) run(tx, sql`UPDATE alike SET state = 'open' WHERE a = ${a} AND b = ${b} AND score > 0`)
  else {
    run(
      tx,
      sql`INSERT INTO alike (a, b, score, state) VALUES (${a}, ${b}, 0, 'dismissed')
          ON CONFLICT (a, b) DO UPDATE SET state = 'dismissed'`,
    )
  }
}
