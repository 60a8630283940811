import { documentId, type DocumentId } from '../../../shared/domain/ids.ts'
import type { PhotoRecipe } from '../../../shared/domain/photo.ts'
import { Failed } from '../../../shared/result.ts'
import { describeDocument } from '../documents/describe.ts'
import { dropDocument, getDocument } from '../documents/documents-table.ts'
import { all, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { z } from 'zod'

const row = z.object({ id: documentId })

/**
 * Makes the photos of a recipe, and no others, part of their document: they leave the list, the search and the
 * timeline, where the document stands for them. A picture that came with a mail stays with the mail as well.
 * Throws `Failed` (`invalid-input`) when one is part of another document of photos.
 */
export function adoptPhotos(tx: Writer, register: Reader, id: DocumentId, recipe: PhotoRecipe): void {
  const wanted = new Set(recipe.map(({ photo }) => photo))
  for (const photo of photosOf(tx, id)) if (!wanted.has(photo)) release(tx, register, photo)
  for (const photo of wanted) {
    const { parentId, parentRole } = getDocument(tx, photo)
    if (parentRole === 'photo' && parentId !== id) throw taken()
    if (parentId !== null) continue
    run(tx, sql`UPDATE document SET parent_id = ${id}, parent_role = 'photo' WHERE id = ${photo}`)
    dropDocument(tx, photo)
  }
}

/** Lets all photos of a document stand on their own again. */
export function releasePhotos(tx: Writer, register: Reader, id: DocumentId): void {
  for (const photo of photosOf(tx, id)) release(tx, register, photo)
}

/** Throws `Failed` (`invalid-input`) unless all of these are pictures that can become part of document `id`. */
export function checkPhotos(db: Reader, id: DocumentId | null, photos: readonly DocumentId[]): void {
  for (const photo of photos) {
    const { mime, pages, parentId, parentRole } = getDocument(db, photo)
    // A stack of pages (TIFF) is a document already.
    if (!mime.startsWith('image/') || pages > 1)
      throw new Failed({ kind: 'unreadable-file', detail: 'unsupported' })
    if (parentRole === 'photo' && parentId !== id) throw taken()
  }
}

const taken = (): Failed => new Failed({ kind: 'invalid-input', detail: 'photo-taken' })

const photosOf = (db: Reader, id: DocumentId): DocumentId[] =>
  all(
    db,
    sql`SELECT id FROM document WHERE parent_id = ${id} AND parent_role = 'photo' AND deleted_at IS NULL`,
    row,
  ).map((found) => found.id)

function release(tx: Writer, register: Reader, photo: DocumentId): void {
  run(tx, sql`UPDATE document SET parent_id = NULL, parent_role = '' WHERE id = ${photo}`)
  describeDocument(tx, register, getDocument(tx, photo))
}
