import { decisionSchema, type Decision, type DecisionFacts } from '../../../shared/domain/decision.ts'
import { decisionId, type DecisionId, type DocumentId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { getDocument } from '../documents/documents-table.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { sql } from '../store/sql.ts'

const columns = sql`d.id AS id, d.document_id AS documentId, d.product AS product, d.minutes AS minutes,
  d.euros AS euros, d.period AS period, d.form AS form, d.starts AS starts, d.ends AS ends, d.reasons AS reasons,
  d.result AS result, document.title AS title, document.date AS date`

/** What was confirmed of decisions whose documents are there, the oldest first. */
export const listDecisions = (db: Reader): Decision[] =>
  all(
    db,
    sql`SELECT ${columns} FROM decision d JOIN document ON document.id = d.document_id
        WHERE d.deleted_at IS NULL AND document.deleted_at IS NULL
        ORDER BY coalesce(d.starts, document.date, '9999'), d.id`,
    decisionSchema,
  )

/** By its own id, or by that of a document of which one decision is known. Throws `Failed` (`not-found`). */
export function getDecision(db: Reader, id: string): Decision {
  const found = listDecisions(db).find((each) => each.id === id || each.documentId === id)
  if (!found) throw missing(id)
  return found
}

const missing = (id: string): Failed => new Failed({ kind: 'not-found', detail: 'decision', values: { id } })

/** Keeps what a document decides: anew, or (with `id`) in the place of how it was. Throws `Failed` (`not-found`). */
export function setDecision(
  db: Reader,
  given: {
    readonly id?: DecisionId | undefined
    readonly documentId: DocumentId
    readonly facts: DecisionFacts
  },
): Decision {
  const { documentId: document, facts } = given
  getDocument(db, document)
  if (given.id !== undefined) known(db, given.id)
  const id = given.id ?? newId(decisionId)
  const at = now()
  const { product, minutes, euros, period, form, starts, ends, reasons, result } = facts
  write(db, (tx) =>
    run(
      tx,
      sql`INSERT INTO decision (id, document_id, product, minutes, period, euros, form, starts, ends, reasons, result,
            created_at, updated_at)
          VALUES (${id}, ${document}, ${product}, ${minutes}, ${period}, ${euros}, ${form}, ${starts}, ${ends},
            ${reasons}, ${result}, ${at}, ${at})
          ON CONFLICT (id) DO UPDATE SET document_id = excluded.document_id, product = excluded.product,
            minutes = excluded.minutes, period = excluded.period, euros = excluded.euros, form = excluded.form,
            starts = excluded.starts, ends = excluded.ends, reasons = excluded.reasons, result = excluded.result,
            updated_at = excluded.updated_at`,
    ),
  )
  return getDecision(db, id)
}

function known(db: Reader, id: DecisionId): void {
  const found = one(
    db,
    sql`SELECT ${columns} FROM decision d JOIN document ON document.id = d.document_id
        WHERE d.id = ${id} AND d.deleted_at IS NULL`,
    decisionSchema,
  )
  if (!found) throw missing(id)
}

/** Away, or (with `null`) back again. Throws `Failed` (`not-found`). */
export function setDecisionRemoved(db: Reader, id: DecisionId, removedAt: string | null): void {
  const changed = write(db, (tx) =>
    run(tx, sql`UPDATE decision SET deleted_at = ${removedAt} WHERE id = ${id}`),
  )
  if (changed === 0) throw missing(id)
}
