import { z } from 'zod'
import { documentId, letterId, matterId, type DocumentId, type LetterId } from '../../../shared/domain/ids.ts'
import { draftSchema, letterFactsSchema, letterSchema, type Letter } from '../../../shared/domain/letter.ts'
import { bodyPieces } from '../../../shared/letters/body-text.ts'
import { draftLetter } from '../../../shared/letters/draft.ts'
import { Failed, must } from '../../../shared/result.ts'
import { now } from '../store/clock.ts'
import { all, one, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { standAlone } from './references.ts'

const columns = sql`id, key, matter_id AS matterId, facts, written, document_id AS documentId, sent_on AS sentOn,
  updated_at AS updatedAt`
const row = z.object({
  id: letterId,
  key: z.string(),
  matterId: matterId.nullable(),
  facts: z.string().transform((text) => letterFactsSchema.parse(JSON.parse(text))),
  written: z.string().nullable(),
  documentId: documentId.nullable(),
  sentOn: z.string().nullable(),
  updatedAt: z.string(),
})
type Stored = z.output<typeof row>

/** Every letter of the case, the one that was worked on last first. */
export const listLetters = (db: Reader): Letter[] =>
  all(
    db,
    sql`SELECT ${columns} FROM letter WHERE deleted_at IS NULL ORDER BY updated_at DESC, id DESC`,
    row,
  ).map((stored) => asLetter(db, stored))

/** Throws `Failed` (`not-found`) when it is not there. */
export function getLetter(db: Reader, id: LetterId): Letter {
  const found = one(db, sql`SELECT ${columns} FROM letter WHERE id = ${id} AND deleted_at IS NULL`, row)
  if (!found) throw new Failed({ kind: 'not-found', detail: 'letter', values: { name: id } })
  return asLetter(db, found)
}

/**
 * A letter with its references as they are kept, not yet in words. What the person wrote themselves takes the place of
 * the body; the rest follows from the facts.
 */
export function draftOf({ key, facts, written }: Pick<Letter, 'key' | 'facts' | 'written'>): Letter['draft'] {
  const drafted = draftSchema.parse(must(draftLetter(key, facts)))
  return written === null ? drafted : { ...drafted, body: bodyPieces(written) }
}

const asLetter = (db: Reader, stored: Stored): Letter =>
  letterSchema.parse({ ...stored, draft: standAlone(db, draftOf(stored)) })

export type NewLetter = Pick<Letter, 'id' | 'key' | 'matterId' | 'facts'>

export function insertLetter(tx: Writer, { id, key, matterId: matter, facts }: NewLetter): void {
  const at = now()
  run(
    tx,
    sql`INSERT INTO letter (id, key, matter_id, facts, written, document_id, sent_on, sent_by, created_at, updated_at)
        VALUES (${id}, ${key}, ${matter}, ${JSON.stringify(facts)}, NULL, NULL, NULL, '', ${at}, ${at})`,
  )
}

export function updateLetter(
  tx: Writer,
  { id, facts, written }: Pick<Letter, 'id' | 'facts' | 'written'>,
): void {
  run(
    tx,
    sql`UPDATE letter SET facts = ${JSON.stringify(facts)}, written = ${written}, updated_at = ${now()} WHERE id = ${id}`,
  )
}

/** The version of it that was kept last. */
export function setLetterDocument(tx: Writer, id: LetterId, document: DocumentId): void {
  run(tx, sql`UPDATE letter SET document_id = ${document}, updated_at = ${now()} WHERE id = ${id}`)
}

export function setLetterSent(tx: Writer, id: LetterId, on: string | null, by: string): void {
  run(tx, sql`UPDATE letter SET sent_on = ${on}, sent_by = ${by}, updated_at = ${now()} WHERE id = ${id}`)
}

/** To the bin, or (with `null`) back from it. What was kept of it as a document stays. */
export function setLetterRemoved(tx: Writer, id: LetterId, removedAt: string | null): void {
  if (run(tx, sql`UPDATE letter SET deleted_at = ${removedAt} WHERE id = ${id}`) === 0) {
    throw new Failed({ kind: 'not-found', detail: 'letter', values: { name: id } })
  }
}
