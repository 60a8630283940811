import type { Document } from '../../../shared/domain/document.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { displayName } from '../../intake/file-name.ts'
import { sha256 } from '../../intake/hash-file.ts'
import { openCase } from '../cases/open.ts'
import { getDocument } from '../documents/documents-table.ts'
import { storeDocument } from '../documents/store-document.ts'
import { adoptPhotos, checkPhotos } from './adopt.ts'
import { bind } from '../../pictures/bind.ts'
import { developPages, proposePages, type Studio } from './develop-pages.ts'
import { putRecipe } from './recipe-table.ts'

/**
 * Makes one document of several pictures, each a page, in this order. Its original is the PDF of the pages; the
 * pictures stay documents of their own, byte for byte, behind it. Throws `Failed`: `unreadable-file` (the reason as
 * `detail`), `invalid-input` (`photo-taken`), `cancelled` …; then nothing has changed.
 */
export async function combinePhotos(
  studio: Studio,
  photos: readonly DocumentId[],
  title?: string,
): Promise<Document> {
  const ids = [...new Set(photos)]
  checkPhotos(openCase(studio.session, studio.caseId), null, ids)
  studio.progress?.({ done: 0, total: ids.length * 2 })
  const recipe = await proposePages(studio, ids)
  const leaves = await developPages(studio, recipe, () => undefined, ids.length)
  const bytes = await bind(leaves)
  const first = getDocument(openCase(studio.session, studio.caseId), ids[0] ?? neverEmpty())
  const { session, caseId, signal } = studio
  return storeDocument(session, caseId, {
    name: `${displayName(first.fileName).replace(/\.[^.]*$/, '')}.pdf`,
    bytes,
    sha256: sha256(bytes),
    read: readAs(leaves.length, title ?? first.title, first.date),
    facts: { kind: 'brief' },
    origin: { folder: first.folder },
    within: (tx, document) => {
      putRecipe(tx, document.id, { recipe, made: recipe })
      adoptPhotos(tx, session.register, document.id, recipe)
    },
    ...(signal ? { signal } : {}),
  })
}

function neverEmpty(): never {
  throw new Error('A document of no photos')
}

/** What a reader would find in the pages: no text yet, and the day of the first photo. */
const readAs = (pages: number, title: string, date: string | null) => ({
  status: 'read' as const,
  kind: 'pdf' as const,
  mime: 'application/pdf',
  extension: 'pdf',
  pages,
  pageTexts: Array.from({ length: pages }, () => ''),
  ocr: 'needed' as const,
  title,
  ...(date === null ? {} : { date }),
})
