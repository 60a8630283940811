import { readDecision } from '../../../shared/decisions/read.ts'
import type { DecisionFacts } from '../../../shared/domain/decision.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { getDocument, pageTexts } from '../documents/documents-table.ts'
import type { Reader } from '../store/connection.ts'

/** What the text of a document seems to decide, for the person to confirm. Throws `Failed` (`not-found`). */
export function proposeDecision(db: Reader, id: DocumentId): DecisionFacts {
  getDocument(db, id)
  return readDecision(
    pageTexts(db, id)
      .map(({ text }) => text)
      .join('\n'),
  )
}
