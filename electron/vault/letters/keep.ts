import { sectionOf, type Document, type DocumentFacts } from '../../../shared/domain/document.ts'
import type { CaseId, LetterId } from '../../../shared/domain/ids.ts'
import type { Letter } from '../../../shared/domain/letter.ts'
import { letters } from '../../../shared/letters/letters.ts'
import { sha256 } from '../../intake/hash-file.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { letterPdf } from '../../letters/pdf.ts'
import { openCase } from '../cases/open.ts'
import { getDocument } from '../documents/documents-table.ts'
import { storeDocument } from '../documents/store-document.ts'
import type { Session } from '../session/session.ts'
import type { Reader } from '../store/connection.ts'
import { Failed } from '../../../shared/result.ts'
import { counting, joinSeries } from '../versions/change.ts'
import { factsForNext, originOfNext } from '../versions/next-version.ts'
import { draftOf, getLetter, setLetterDocument } from './letters-table.ts'
import { keepLetterText } from './references.ts'

/**
 * Keeps a letter as a document of the case: the first time as a new one, later as the next version of it. Rejects
 * with `Failed`: `not-found`, `disk-full`, `vault-damaged`.
 */
export async function keepLetter(
  session: Session,
  caseId: CaseId,
  { id, kind }: { readonly id: LetterId; readonly kind: 'draft' | 'sent' },
  reader: FileReader,
): Promise<Document> {
  const letter = getLetter(openCase(session, caseId), id)
  const bytes = await letterPdf(letter.draft)
  const read = await reader.read(bytes, `${titleOf(letter)}.pdf`)
  const db = openCase(session, caseId)
  const before = documentOf(db, letter)
  const stored = await storeDocument(session, caseId, {
    name: `${titleOf(letter)}.pdf`,
    bytes,
    sha256: sha256(bytes),
    read,
    facts: { ...(before ? factsForNext(before) : factsOf(letter)), date: letter.facts.date },
    origin: before ? originOfNext(db, before, kind) : { versionKind: kind, confirmed: true },
    within: (tx, document) => {
      if (before) joinSeries(tx, before)
      setLetterDocument(tx, id, document.id)
      keepLetterText(tx, document.id, draftOf(letter), kind === 'sent')
    },
  })
  return getDocument(openCase(session, caseId), stored.id)
}

/** The version that counts of what was kept before; none when it was thrown away meanwhile. */
function documentOf(db: Reader, { documentId }: Letter): Document | undefined {
  if (documentId === null) return undefined
  try {
    return counting(db, documentId)
  } catch (error) {
    if (error instanceof Failed && error.failure.kind === 'not-found') return undefined
    throw error
  }
}

function factsOf(letter: Letter): DocumentFacts {
  const kind = letters.find(({ key }) => key === letter.key)?.kind ?? 'brief'
  return {
    title: titleOf(letter),
    kind,
    section: sectionOf(kind),
    // The agency is the one that the letter goes to; the sender is the client.
    reference: letter.facts.reference,
    matterId: letter.matterId,
  }
}

/** "Bezwaarschrift, redenen volgen: Gemeente Duinmeer" */
function titleOf({ key, facts }: Letter): string {
  const title = letters.find((letter) => letter.key === key)?.title.nl ?? key
  return [title, facts.agency.name].filter(Boolean).join(': ').slice(0, 200)
}
