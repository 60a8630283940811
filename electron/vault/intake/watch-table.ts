import { z } from 'zod'
import { now } from '../store/clock.ts'
import { count, one, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const row = z.object({ path: z.string(), since: z.string(), state: z.enum(['watching', 'gone']) })
export type WatchedFolder = z.output<typeof row>

/** A file as it lies in the folder: the same name with other bytes is another scan. */
export type WatchedFile = { readonly path: string; readonly bytes: number; readonly modified: string }

/** The folder in which scans of this case arrive. */
export const watchedFolder = (db: Reader): WatchedFolder | undefined =>
  one(db, sql`SELECT path, since, state FROM watch_folder LIMIT 1`, row)

/** Watches this folder from now on, in place of the one before. */
export function setFolder(tx: Writer, path: string): void {
  dropFolder(tx)
  run(tx, sql`INSERT INTO watch_folder (path, since, state) VALUES (${path}, ${now()}, 'watching')`)
}

export function dropFolder(tx: Writer): void {
  run(tx, sql`DELETE FROM watch_folder`)
  run(tx, sql`DELETE FROM watched_file`)
}

export const setFolderState = (tx: Writer, state: WatchedFolder['state']): number =>
  run(tx, sql`UPDATE watch_folder SET state = ${state}`)

export const isKnownFile = (db: Reader, { path, bytes, modified }: WatchedFile): boolean =>
  count(
    db,
    sql`SELECT count(*) FROM watched_file WHERE path = ${path} AND bytes = ${bytes} AND modified = ${modified}`,
  ) > 0

export function insertFiles(tx: Writer, files: readonly WatchedFile[]): void {
  for (const { path, bytes, modified } of files) {
    run(
      tx,
      sql`INSERT OR IGNORE INTO watched_file (path, bytes, modified) VALUES (${path}, ${bytes}, ${modified})`,
    )
  }
}

/** Files that the watching took in. */
export const takenFiles = (db: Reader): number =>
  count(
    db,
    sql`SELECT count(*) FROM intake_item JOIN intake_batch ON intake_batch.id = batch_id
        WHERE source = 'watch' AND parent_id IS NULL`,
  )
