import { z } from 'zod'
import { documentId, type BatchId } from '../../../shared/domain/ids.ts'
import { parentRoles } from '../../../shared/domain/document.ts'
import { duplicateAnswers, itemStates, type ItemState, type ItemSums } from '../../../shared/domain/intake.ts'
import { now } from '../store/clock.ts'
import { all, run, type Reader, type Writer } from '../store/connection.ts'
import { list, nothing, sql, type Query } from '../store/sql.ts'

const row = z.object({
  place: z.string(),
  /** Where it lies; of a file in a ZIP or mail, where that lies and then its own folders and name. */
  path: z.string(),
  name: z.string(),
  folder: z.string(),
  bytes: z.int(),
  /** The ZIP or mail it came in, and which of its files it is. */
  parentId: documentId.nullable(),
  part: z.int().nullable(),
  role: z.enum(parentRoles),
  state: z.enum(itemStates),
  /** What the person said when its bytes turned out to be there already. */
  answer: z.enum(['', ...duplicateAnswers]),
  documentId: documentId.nullable(),
  twinId: documentId.nullable(),
  occurrenceId: z.string().nullable(),
  sha256: z.string().nullable(),
  /** A key of the texts of intake. */
  reason: z.string().nullable(),
})
export type Item = z.output<typeof row>

const columns = sql`place, path, name, folder, bytes, parent_id AS parentId, part, role, state, answer,
  document_id AS documentId, twin_id AS twinId, occurrence_id AS occurrenceId, sha256, reason`

const unsaid = {
  folder: '',
  parentId: null,
  part: null,
  role: '',
  state: 'waiting',
  answer: '',
  documentId: null,
  twinId: null,
  occurrenceId: null,
  sha256: null,
  reason: null,
} as const

export type NewItem = Pick<Item, 'place' | 'path' | 'name' | 'bytes'> & Partial<Item>

export function insertItems(tx: Writer, batch: BatchId, items: readonly NewItem[]): void {
  for (const given of items) {
    const item = { ...unsaid, ...given }
    run(
      tx,
      sql`INSERT INTO intake_item (batch_id, place, path, name, folder, bytes, parent_id, part, role, state, answer,
            document_id, twin_id, occurrence_id, sha256, reason, updated_at)
          VALUES (${batch}, ${item.place}, ${item.path}, ${item.name}, ${item.folder}, ${item.bytes},
            ${item.parentId}, ${item.part}, ${item.role}, ${item.state}, ${item.answer}, ${item.documentId},
            ${item.twinId}, ${item.occurrenceId}, ${item.sha256}, ${item.reason}, ${now()})`,
    )
  }
}

export const dropItems = (tx: Writer, batch: BatchId): number =>
  run(tx, sql`DELETE FROM intake_item WHERE batch_id = ${batch}`)

/** The first files that still wait, in their order. */
export const waitingItems = (db: Reader, batch: BatchId, limit: number): Item[] =>
  all(
    db,
    sql`SELECT ${columns} FROM intake_item WHERE batch_id = ${batch} AND state = 'waiting'
        ORDER BY place LIMIT ${limit}`,
    row,
  )

/** Every file, or those in some states or places, in their order. `after`: a place. */
export const listItems = (
  db: Reader,
  batch: BatchId,
  {
    states = [],
    places,
    after = '',
    limit = -1,
  }: {
    readonly states?: readonly ItemState[]
    readonly places?: readonly string[] | undefined
    readonly after?: string
    readonly limit?: number
  } = {},
): Item[] =>
  all(
    db,
    sql`SELECT ${columns} FROM intake_item WHERE batch_id = ${batch} AND place > ${after} ${inStates(states)}
        ${places === undefined ? nothing : sql`AND place IN (SELECT value FROM json_each(${JSON.stringify(places)}))`}
        ORDER BY place LIMIT ${limit}`,
    row,
  )

const inStates = (states: readonly ItemState[]): Query =>
  states.length === 0 ? nothing : sql`AND state IN (${list(states)})`

type Change = Partial<
  Pick<Item, 'state' | 'answer' | 'documentId' | 'twinId' | 'occurrenceId' | 'sha256' | 'reason' | 'bytes'>
>

/** Writes down what became of a file. */
export function changeItem(tx: Writer, batch: BatchId, item: Item, change: Change): void {
  const next = { ...item, ...change }
  run(
    tx,
    sql`UPDATE intake_item SET state = ${next.state}, answer = ${next.answer}, document_id = ${next.documentId},
          twin_id = ${next.twinId}, occurrence_id = ${next.occurrenceId}, sha256 = ${next.sha256},
          reason = ${next.reason}, bytes = ${next.bytes}, updated_at = ${now()}
        WHERE batch_id = ${batch} AND place = ${item.place}`,
  )
}

/** Every file in one state goes to another. */
export const moveItems = (tx: Writer, batch: BatchId, from: ItemState, to: ItemState): number =>
  run(
    tx,
    sql`UPDATE intake_item SET state = ${to}, updated_at = ${now()} WHERE batch_id = ${batch} AND state = ${from}`,
  )

const sumRow = z.object({ state: z.enum(itemStates), n: z.int() })

export const sumsOf = (db: Reader, batch: BatchId): ItemSums =>
  Object.fromEntries(
    all(
      db,
      sql`SELECT state, count(*) AS n FROM intake_item WHERE batch_id = ${batch} GROUP BY state`,
      sumRow,
    ).map(({ state, n }) => [state, n]),
  )

/** How many files there are in all, and how many of them still wait. */
export function farOf(sums: ItemSums): { readonly total: number; readonly done: number } {
  const total = Object.values(sums).reduce((sum, n) => sum + n, 0)
  return { total, done: total - (sums.waiting ?? 0) }
}

/** How deep a file lies in others: 0 for a file of its own. */
export const depthOf = ({ place }: Pick<Item, 'place'>): number => place.split('.').length - 1

/** The place of the `at`th file (from 0), in a file at `inside`. */
export function placeOf(at: number, inside?: string): string {
  const own = String(at + 1).padStart(6, '0')
  return inside === undefined ? own : `${inside}.${own}`
}

/** Forgets the files in a file. */
export const dropInside = (tx: Writer, batch: BatchId, { place }: Item): number =>
  run(
    tx,
    sql`DELETE FROM intake_item WHERE batch_id = ${batch} AND place > ${`${place}.`} AND place < ${`${place}/`}`,
  )
