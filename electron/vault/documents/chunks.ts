import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { allAtOnce } from '../../../shared/steps.ts'
import { one, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { sweepAfter } from '../store/sweep.ts'

/** Rows of 256 KiB: measured best between speed and memory (security.md section 2). */
export const chunkSize = 256 * 1024
/** Chunks that are read in one go, some milliseconds of work. */
const chunksAtOnce = 2
const chunkRow = z.object({ data: z.instanceof(Uint8Array) })
const factRow = z.object({ bytes: z.number(), sha256: z.string(), file_name: z.string() })

/** Stores chunks `from` up to `to` (exclusive) of these bytes. */
export function insertChunks(tx: Writer, id: DocumentId, bytes: Uint8Array, from: number, to: number): void {
  for (let seq = from; seq < to; seq += 1) {
    const data = Uint8Array.from(bytes.subarray(seq * chunkSize, (seq + 1) * chunkSize))
    run(tx, sql`INSERT INTO chunk (document_id, seq, data) VALUES (${id}, ${seq}, ${data})`)
  }
}

export const chunkCount = (bytes: number): number => Math.ceil(bytes / chunkSize)

/**
 * Every chunk of the original in order, hashed on the way; after the last one the hash is compared.
 * Throws `Failed` (`vault-damaged`) when a byte is missing or other than what was stored.
 */
export function* chunksOf(db: Reader, id: DocumentId): Generator<Uint8Array> {
  const facts = factsOf(db, id)
  const hash = createHash('sha256')
  for (let seq = 0; seq < chunkCount(facts.bytes); seq += 1) {
    const found = one(db, sql`SELECT data FROM chunk WHERE document_id = ${id} AND seq = ${seq}`, chunkRow)
    if (!found) throw damaged(facts.file_name)
    hash.update(found.data)
    yield found.data
  }
  if (hash.digest('hex') !== facts.sha256) throw damaged(facts.file_name)
}

/** One chunk of the original, from 0. Throws `Failed` (`not-found`, `vault-damaged`). */
export function chunkAt(db: Reader, id: DocumentId, seq: number): Uint8Array {
  const found = one(db, sql`SELECT data FROM chunk WHERE document_id = ${id} AND seq = ${seq}`, chunkRow)
  if (found) return found.data
  const facts = one(db, sql`SELECT bytes, sha256, file_name FROM document WHERE id = ${id}`, factRow)
  throw facts
    ? damaged(facts.file_name)
    : new Failed({ kind: 'not-found', detail: 'document', values: { id } })
}

const damaged = (file: string): Failed =>
  new Failed({ kind: 'vault-damaged', file, detail: 'document-damaged' })

/** Memory for so many bytes; whatever stood there is overwritten. */
export type Room = (bytes: number) => Uint8Array
const ownRoom: Room = (bytes) => new Uint8Array(bytes)

/**
 * The original in one piece, checked against its hash; in memory of its own when no `room` is given. Throws as
 * `chunksOf` does.
 */
export function originalOf(db: Reader, id: DocumentId, room: Room = ownRoom): Uint8Array {
  return allAtOnce(originalSteps(db, id, room))
}

/**
 * The same, while others go in between: a large scan takes its time. `open` gives the case each time, and throws when
 * it was closed meanwhile. Throws as `chunksOf` does, and `not-found` when it was deleted meanwhile.
 */
export async function originalInTurns(open: () => Reader, id: DocumentId, room?: Room): Promise<Uint8Array> {
  const db = open()
  const { sha256 } = factsOf(db, id)
  const steps = originalSteps(db, id, room)
  for (let taken = 1, step = steps.next(); ; step = steps.next(), taken += 1) {
    if (step.done) return step.value
    if (taken % chunksAtOnce > 0) continue
    await setImmediate()
    const still = open()
    // Whoever deleted it meanwhile, or changed its pages, damaged nothing; a check closes the case for a moment.
    if (factsOf(still, id).sha256 !== sha256 || still !== db) return originalInTurns(open, id, room)
  }
}

function* originalSteps(db: Reader, id: DocumentId, room: Room = ownRoom): Generator<void, Uint8Array> {
  const facts = factsOf(db, id)
  // Filled in place: joining the pieces afterwards would hold a large scan twice.
  const whole = room(facts.bytes)
  let length = 0
  for (const chunk of chunksOf(db, id)) {
    if (length + chunk.length > whole.length) throw damaged(facts.file_name)
    whole.set(chunk, length)
    length += chunk.length
    yield
  }
  sweepAfter(length)
  return whole
}

function factsOf(db: Reader, id: DocumentId): z.output<typeof factRow> {
  const facts = one(db, sql`SELECT bytes, sha256, file_name FROM document WHERE id = ${id}`, factRow)
  if (!facts) throw new Failed({ kind: 'not-found', detail: 'document', values: { id } })
  return facts
}
