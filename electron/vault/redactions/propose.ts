import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import type { RedactionProposal } from '../../../shared/domain/redaction.ts'
import { covers } from '../../../shared/redaction/overlap.ts'
import { proposeRedactions } from '../../../shared/redaction/propose.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { readCase } from '../cases/cases-table.ts'
import { openCase } from '../cases/open.ts'
import { pageLayer } from '../pages/layer.ts'
import { listPeople } from '../people/people-table.ts'
import type { Session } from '../session/session.ts'
import { listRedactions } from './redactions-table.ts'

/** What a page (from 1) has that the person may want to make unreadable, without what is boxed already. */
export async function proposalsFor(
  session: Session,
  caseId: CaseId,
  asked: { readonly id: DocumentId; readonly page: number },
  reader: FileReader,
): Promise<RedactionProposal[]> {
  const words = await pageLayer(session, caseId, asked, reader)
  const db = openCase(session, caseId)
  // The reader knows whose case it is; other people's names are theirs.
  const client = readCase(db, caseId).name
  const names = listPeople(db).flatMap(({ name }) => (name === client ? [] : [name]))
  const boxed = listRedactions(db, asked.id).filter(({ page }) => page === asked.page)
  return proposeRedactions(asked.page, words, names).filter(
    (proposal) => !boxed.some((box) => covers(box, proposal)),
  )
}
