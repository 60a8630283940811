import { documentSchema, type Document, type DocumentFacts } from '../../../shared/domain/document.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { namedAgency } from '../agencies/agencies-table.ts'
import { getMatter } from '../matters/matters-table.ts'
import { keepSaid } from '../guesses/guesses-table.ts'
import { run, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { seriesWith, settleSeries } from '../versions/series.ts'
import { dropDocument, getDocument, indexDocument, updateDocument } from './documents-table.ts'
import { moveParts, removedAtOf } from './parts.ts'

/** Changes what the person says of a document; the original is never touched. */
export function changeDocument(
  db: Reader,
  register: Reader,
  id: DocumentId,
  change: DocumentFacts,
): Document {
  const current = getDocument(db, id)
  if (change.matterId) getMatter(db, change.matterId)
  const agency =
    change.agency === undefined
      ? { id: current.agencyId, name: current.agency }
      : namedAgency(register, change.agency)
  const next = documentSchema.parse({ ...current, ...change, agencyId: agency.id, agency: agency.name })
  write(db, (tx) => {
    updateDocument(tx, next)
    keepSaid(tx, id, change)
    indexDocument(tx, next)
  })
  return next
}

/** To the bin, or (with `null`) back from it, together with what came in it. */
export function setDocumentRemoved(db: Reader, id: DocumentId, removedAt: string | null): void {
  write(db, (tx) => {
    const before = removedAtOf(tx, id)
    if (run(tx, sql`UPDATE document SET deleted_at = ${removedAt} WHERE id = ${id}`) === 0) {
      throw new Failed({ kind: 'not-found', detail: 'document', values: { id } })
    }
    if (removedAt !== null) dropDocument(tx, id)
    else indexDocument(tx, getDocument(tx, id))
    moveParts(tx, id, before, removedAt)
    for (const series of seriesWith(tx, id)) settleSeries(tx, series)
  })
}
