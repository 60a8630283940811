import type { Document } from '../../../shared/domain/document.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { setDocumentRemoved } from '../documents/change.ts'
import { getDocument } from '../documents/documents-table.ts'
import { now } from '../store/clock.ts'
import { write, type Reader } from '../store/connection.ts'
import { attempt } from '../store/failures.ts'
import { releasePhotos } from './adopt.ts'
import { findRecipe, getRecipe } from './recipe-table.ts'

/** Takes a document of photos apart: it goes to the bin, its photos stand on their own again. */
export function splitPhotos(db: Reader, register: Reader, id: DocumentId): void {
  getRecipe(db, id)
  write(db, (tx) => {
    releasePhotos(tx, register, id)
    setDocumentRemoved(tx, id, now())
  })
}

/** The photos that a document was made of, in the order of its pages; none when it was not made of photos. */
export function originalsOf(db: Reader, id: DocumentId): Document[] {
  const ids = findRecipe(db, id)?.recipe.map(({ photo }) => photo) ?? []
  return ids.flatMap((photo) => {
    const found = attempt(() => getDocument(db, photo))
    return found.ok ? [found.value] : []
  })
}
