import { z } from 'zod'
import { documentFactsSchema } from '../../../shared/domain/document.ts'
import { batchId, type BatchId } from '../../../shared/domain/ids.ts'
import { batchSources, batchStates, duplicateRules } from '../../../shared/domain/intake.ts'
import { language } from '../../../shared/ipc/parts.ts'
import { Failed } from '../../../shared/result.ts'
import { now, nowMilliseconds } from '../store/clock.ts'
import { all, count, one, run, type Reader, type Writer } from '../store/connection.ts'
import { list, sql } from '../store/sql.ts'

/** A JSON text in a column, believed after its schema. */
const json = <S extends z.ZodType>(schema: S) =>
  z.string().transform((text): z.output<S> => schema.parse(JSON.parse(text)))

const row = z.object({
  id: batchId,
  source: z.enum(batchSources),
  /** Absolute paths of the files and folders that were chosen. */
  roots: json(z.array(z.string())),
  facts: json(documentFactsSchema),
  duplicates: z.enum(duplicateRules),
  state: z.enum(batchStates),
  createdAt: z.string(),
  /** Of what is said in the text that is kept of a file. */
  language,
})
export type StoredBatch = z.output<typeof row>
const columns = sql`id, source, roots, facts, duplicates, state, created_at AS createdAt, language`

/** States in which work waits; those of a batch that is not over. */
const open = ['gathering', 'running', 'paused'] as const

export function insertBatch(tx: Writer, batch: StoredBatch): void {
  run(
    tx,
    sql`INSERT INTO intake_batch (id, source, roots, facts, duplicates, state, created_at, updated_at, language)
        VALUES (${batch.id}, ${batch.source}, ${JSON.stringify(batch.roots)}, ${JSON.stringify(batch.facts)},
          ${batch.duplicates}, ${batch.state}, ${batch.createdAt}, ${now()}, ${batch.language})`,
  )
}

/** Throws `Failed` (`not-found`) when it is not there. */
export function getBatch(db: Reader, id: BatchId): StoredBatch {
  const found = one(db, sql`SELECT ${columns} FROM intake_batch WHERE id = ${id}`, row)
  if (!found) throw new Failed({ kind: 'not-found', detail: 'batch', values: { id } })
  return found
}

/** The language in which files were taken in last, for those that nobody takes in themselves. */
export const lastLanguage = (db: Reader): StoredBatch['language'] => listBatches(db)[0]?.language ?? 'nl'

/** Latest first. */
export const listBatches = (db: Reader): StoredBatch[] =>
  all(db, sql`SELECT ${columns} FROM intake_batch ORDER BY id DESC`, row)

/** Those that are not over, oldest first. */
export const openBatches = (db: Reader): StoredBatch[] =>
  all(db, sql`SELECT ${columns} FROM intake_batch WHERE state IN (${list(open)}) ORDER BY id`, row)

export const hasOpenBatches = (db: Reader): boolean =>
  count(db, sql`SELECT count(*) FROM intake_batch WHERE state IN (${list(open)})`) > 0

export const setBatchState = (tx: Writer, id: BatchId, state: StoredBatch['state']): number =>
  run(tx, sql`UPDATE intake_batch SET state = ${state}, updated_at = ${now()} WHERE id = ${id}`)

/** Takes a batch that is over out of the list. */
export const dropBatch = (tx: Writer, id: BatchId): number =>
  run(tx, sql`DELETE FROM intake_batch WHERE id = ${id} AND state NOT IN (${list(open)})`)

/** Days that the report of a batch is kept. */
const keptDays = 30

/** Forgets the batches that were over long ago. */
export function forgetOldBatches(tx: Writer): void {
  const before = new Date(nowMilliseconds() - keptDays * 86_400_000).toISOString().slice(0, 10)
  run(tx, sql`DELETE FROM intake_batch WHERE updated_at < ${before} AND state NOT IN (${list(open)})`)
}
