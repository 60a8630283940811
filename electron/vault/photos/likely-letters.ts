import { posix } from 'node:path'
import { z } from 'zod'
import { partialDate } from '../../../shared/domain/dates.ts'
import { documentId, type BatchId, type DocumentId } from '../../../shared/domain/ids.ts'
import { mostPhotos } from '../../../shared/domain/photo.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { takenBy } from './taken-by.ts'

const row = z.object({
  id: documentId,
  name: z.string(),
  path: z.string(),
  day: partialDate.nullable(),
})
type Photo = {
  readonly id: DocumentId
  readonly folder: string
  readonly day: string | null
  readonly minute: number | null
}

/** Minutes within which somebody takes photos of all pages of a letter. */
const longest = 60

/**
 * Photos of a batch that may be the pages of one letter, each letter in the order of its names (phones number them as
 * they are taken): from one folder, and taken on one day within an hour. The day is the camera's, or that in the name;
 * the hour is known for names that tell it. Photos that tell nothing are one letter if they lay in one folder.
 */
export function likelyLetters(db: Reader, batch: BatchId): DocumentId[][] {
  const letters: Photo[][] = []
  for (const photo of photosOf(db, batch)) {
    const known = letters.find(([first]) => first && isTogether(first, photo))
    if (known) known.push(photo)
    else letters.push([photo])
  }
  return letters
    .filter(({ length }) => length > 1 && length <= mostPhotos)
    .map((letter) => letter.map(({ id }) => id))
}

function isTogether(a: Photo, b: Photo): boolean {
  if (a.folder !== b.folder || a.day !== b.day) return false
  return a.minute === null || b.minute === null || Math.abs(a.minute - b.minute) <= longest
}

/** The photos of a batch that are still on their own. What the reader found of a day stays, whatever is guessed later. */
const photosOf = (db: Reader, batch: BatchId): Photo[] =>
  all(
    db,
    sql`SELECT item.document_id AS id, item.name, item.path,
          (SELECT json_extract(value, '$.date') FROM guess
            WHERE document_id = item.document_id AND state = 'found' LIMIT 1) AS day
        FROM intake_item AS item JOIN document AS photo ON photo.id = item.document_id
        WHERE item.batch_id = ${batch} AND item.state = 'added' AND photo.deleted_at IS NULL
          AND photo.state = 'complete' AND photo.replaced_by IS NULL AND photo.pages = 1
          AND photo.mime LIKE 'image/%' AND photo.parent_role NOT IN ('photo', 'inline')`,
    row,
  )
    .toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
    .map(({ id, name, path, day }) => {
      const said = takenBy(name)
      // The minute of a name is of the day of that name.
      const isSameDay = day === null || day === said.day
      return {
        id,
        folder: posix.dirname(path.replaceAll('\\', '/')),
        day: day ?? said.day,
        minute: isSameDay ? said.minute : null,
      }
    })
