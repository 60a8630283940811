import { z } from 'zod'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { unpackRoom, type PageRoom } from '../../../shared/pages/room.ts'
import type { PageRooms } from '../../intake/reader/reader.ts'
import { all, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const row = z.object({ page: z.int(), room: z.instanceof(Uint8Array) })

/** Keeps where pages have room, from page 1 on, in place of what was known of them. */
export function putRooms(tx: Writer, id: DocumentId, rooms: PageRooms): void {
  for (const [at, room] of rooms.entries()) if (room !== null) putRoom(tx, id, at + 1, room)
}

/** The same of one page (from 1). */
export function putRoom(tx: Writer, id: DocumentId, page: number, room: Uint8Array): void {
  const packed = Uint8Array.from(room)
  run(tx, sql`INSERT OR REPLACE INTO page_room (document_id, page, room) VALUES (${id}, ${page}, ${packed})`)
}

/** Where the pages (from 1) of a document have room, of which that is known. */
export const roomsOf = (db: Reader, id: DocumentId): ReadonlyMap<number, PageRoom> =>
  new Map(
    all(db, sql`SELECT page, room FROM page_room WHERE document_id = ${id}`, row).flatMap(
      ({ page, room }) => {
        const found = unpackRoom(room)
        return found ? [[page, found] as const] : []
      },
    ),
  )

/** The pages (from 0) of which it is known. */
export const pagesWithRoom = (db: Reader, id: DocumentId): number[] =>
  all(db, sql`SELECT page FROM page_room WHERE document_id = ${id}`, row.pick({ page: true })).map(
    ({ page }) => page - 1,
  )

/** Forgets it: the pages are others now. */
export const dropRooms = (tx: Writer, id: DocumentId): number =>
  run(tx, sql`DELETE FROM page_room WHERE document_id = ${id}`)

/** What is known of a page goes along with it into another document, as long as it lies as it did. */
export const carryRoom = (
  tx: Writer,
  into: { readonly id: DocumentId; readonly page: number },
  from: { readonly id: DocumentId; readonly page: number },
): number =>
  run(
    tx,
    sql`INSERT OR REPLACE INTO page_room (document_id, page, room)
        SELECT ${into.id}, ${into.page}, room FROM page_room WHERE document_id = ${from.id} AND page = ${from.page}`,
  )
