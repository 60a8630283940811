import { z } from 'zod'
import { documentId, type DocumentId } from '../../../shared/domain/ids.ts'
import type { Turn } from '../../../shared/domain/page.ts'
import { isLegible } from '../../intake/legible.ts'
import { getDocument, pageTexts } from '../documents/documents-table.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { layerFacts } from './layers-table.ts'

const idRow = z.object({ id: documentId })

/** A page (from 1) that is to be recognised; in which turn, when the person said so. */
export type WaitingPage = { readonly page: number; readonly turn: Turn | null }

/** Pages past this are counted, not read (security.md section 4). */
const mostPages = 2_000

/**
 * Documents with pages to recognise, the oldest first; older versions come last. A photo that is a page of another
 * document is seen there.
 */
export const waitingDocuments = (db: Reader): DocumentId[] =>
  all(
    db,
    sql`SELECT id FROM document WHERE ocr = 'needed' AND deleted_at IS NULL AND state = 'complete'
          AND parent_role <> 'photo' ORDER BY replaced_by IS NOT NULL, created_at, id`,
    idRow,
  ).map(({ id }) => id)

/** The pages of a document that wait: neither looked at before nor with a text of their own, or asked for anew. */
export function waitingPages(db: Reader, id: DocumentId): WaitingPage[] {
  const { pages } = getDocument(db, id)
  const known = new Map(layerFacts(db, id).map((facts) => [facts.page, facts]))
  const legible = new Set(pageTexts(db, id).flatMap(({ page, text }) => (isLegible(text) ? [page] : [])))
  return Array.from({ length: Math.min(pages, mostPages) }, (_, at) => at + 1).flatMap(
    (page): WaitingPage[] => {
      const facts = known.get(page)
      if (facts?.state === 'asked') return [{ page, turn: facts.turn }]
      return facts || legible.has(page) ? [] : [{ page, turn: null }]
    },
  )
}
