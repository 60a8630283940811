import { z } from 'zod'
import { guessSchema, type Guess, type GuessField } from '../../../shared/domain/guess.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { now } from '../store/clock.ts'
import { all, one, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const columns = sql`field, value, saw, source, page, score`
const guessRow = guessSchema
const saidRow = z.object({ field: z.string() })
const foundRow = z.object({ value: z.string() })
const foundShape = z.object({ title: z.string(), date: z.string().nullable() })

/** What its reader found in a file, before anything was guessed. */
export type Found = z.output<typeof foundShape>

/** The guesses of a document that the person has not turned down, per field the best first. */
export const guessesOf = (db: Reader, id: DocumentId): Guess[] =>
  all(
    db,
    sql`SELECT ${columns} FROM guess WHERE document_id = ${id} AND state = 'open' ORDER BY field, score DESC, value`,
    guessRow,
  )

/** Puts new guesses in the place of the ones that nobody decided on; what was turned down stays turned down. */
export function putGuesses(tx: Writer, id: DocumentId, guesses: readonly Guess[]): void {
  run(tx, sql`DELETE FROM guess WHERE document_id = ${id} AND state = 'open'`)
  const at = now()
  for (const { field, value, saw, source, page, score } of guesses) {
    run(
      tx,
      sql`INSERT INTO guess (document_id, field, value, saw, source, page, score, state, made_at)
          VALUES (${id}, ${field}, ${value}, ${saw}, ${source}, ${page}, ${score}, 'open', ${at})
          ON CONFLICT (document_id, field, value) DO NOTHING`,
    )
  }
}

/** Remembers what was decided of a guess: turned down, or done (a term was started, a contact was noted). */
export function decide(
  tx: Writer,
  id: DocumentId,
  guess: { readonly field: GuessField | 'contact'; readonly value: string },
  state: 'rejected' | 'done',
): void {
  const at = now()
  run(
    tx,
    sql`INSERT INTO guess (document_id, field, value, saw, source, page, score, state, made_at)
        VALUES (${id}, ${guess.field}, ${guess.value}, '', 'made', NULL, 0, ${state}, ${at})
        ON CONFLICT (document_id, field, value) DO UPDATE SET state = ${state}`,
  )
}

/** Whether anything of this field was decided. */
export const isDecided = (db: Reader, id: DocumentId, field: string, state: 'rejected' | 'done'): boolean =>
  one(
    db,
    sql`SELECT field FROM guess WHERE document_id = ${id} AND field = ${field} AND state = ${state} LIMIT 1`,
    saidRow,
  ) !== undefined

/** Remembers of which fields the person said something: guesses never overrule them. */
export function keepSaid(tx: Writer, id: DocumentId, facts: object): void {
  const at = now()
  for (const field of Object.keys(facts)) {
    run(
      tx,
      sql`INSERT INTO guess (document_id, field, value, saw, source, page, score, state, made_at)
          VALUES (${id}, ${`said:${field}`}, '', '', 'made', NULL, 0, 'said', ${at})
          ON CONFLICT (document_id, field, value) DO NOTHING`,
    )
  }
}

/** The fields of which the person said something. */
export const saidOf = (db: Reader, id: DocumentId): Set<string> =>
  new Set(
    all(db, sql`SELECT field FROM guess WHERE document_id = ${id} AND state = 'said'`, saidRow).map(
      ({ field }) => field.slice('said:'.length),
    ),
  )

/** What the reader found in the file, as it was at its coming in: kept at the first time, for all later ones. */
export function foundOf(tx: Writer, id: DocumentId, now_: Found): Found {
  const known = one(
    tx,
    sql`SELECT value FROM guess WHERE document_id = ${id} AND state = 'found' LIMIT 1`,
    foundRow,
  )
  if (known) return foundShape.parse(JSON.parse(known.value))
  run(
    tx,
    sql`INSERT INTO guess (document_id, field, value, saw, source, page, score, state, made_at)
        VALUES (${id}, 'found', ${JSON.stringify(now_)}, '', 'made', NULL, 0, 'found', ${now()})`,
  )
  return now_
}

/** Lets go of what was decided of a field: it is asked again. */
export function forgetDecided(tx: Writer, id: DocumentId, field: GuessField | 'contact'): void {
  run(
    tx,
    sql`DELETE FROM guess WHERE document_id = ${id} AND field = ${field} AND state IN ('rejected', 'done')`,
  )
}

/** A guess that was acted upon stands there again as a guess. */
export function reopen(tx: Writer, id: DocumentId, field: GuessField): void {
  run(
    tx,
    sql`UPDATE guess SET state = 'open' WHERE document_id = ${id} AND field = ${field} AND state = 'done'`,
  )
}
