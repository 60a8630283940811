import type { Document, DocumentFacts } from '../../../shared/domain/document.ts'
import type { GuessField } from '../../../shared/domain/guess.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { titleFromName, withoutNumbers } from '../../intake/guess/guess-title.ts'
import { namedAgency } from '../agencies/agencies-table.ts'
import { changeDocument } from '../documents/change.ts'
import { getDocument, indexDocument, updateDocument } from '../documents/documents-table.ts'
import { now } from '../store/clock.ts'
import { run, write, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { decide, guessesOf } from './guesses-table.ts'
import { fillIn } from './make.ts'

/** The person has looked at these: what stands there now is so. A guessed sender comes into the network. */
export function confirmDocuments(
  db: Reader,
  register: Reader,
  ids: readonly DocumentId[],
  facts: DocumentFacts,
): Document[] {
  for (const id of ids) {
    if (Object.keys(facts).length > 0) changeDocument(db, register, id, facts)
  }
  return write(db, (tx) => ids.map((id) => confirmOne(tx, register, id)))
}

function confirmOne(tx: Writer, register: Reader, id: DocumentId): Document {
  const known = getDocument(tx, id)
  const agency = known.agencyId === null ? namedAgency(register, known.agency) : undefined
  const next = { ...known, confirmed: true, ...(agency ? { agencyId: agency.id, agency: agency.name } : {}) }
  updateDocument(tx, next)
  run(tx, sql`UPDATE document SET confirmed_at = coalesce(confirmed_at, ${now()}) WHERE id = ${id}`)
  // What came with it as a picture in its text or as one of its photos was seen with it.
  run(
    tx,
    sql`UPDATE document SET confirmed_at = coalesce(confirmed_at, ${now()})
        WHERE parent_id = ${id} AND parent_role IN ('inline', 'photo')`,
  )
  indexDocument(tx, next)
  return next
}

/** Back to the tray, as it is. */
export function unconfirmDocuments(db: Reader, ids: readonly DocumentId[]): Document[] {
  return write(db, (tx) =>
    ids.map((id) => {
      run(tx, sql`UPDATE document SET confirmed_at = NULL WHERE id = ${id}`)
      return getDocument(tx, id)
    }),
  )
}

/** The person says that a guess is wrong: the next best one stands there, or nothing. */
export function rejectGuess(
  db: Reader,
  register: Reader,
  id: DocumentId,
  guess: { readonly field: GuessField; readonly value: string },
): Document {
  return write(db, (tx) => {
    const facts = getDocument(tx, id)
    decide(tx, id, guess, 'rejected')
    const emptied = without(facts, guess)
    const next = guessesOf(tx, id).length > 0 || emptied !== facts ? fillIn(tx, register, emptied) : facts
    indexDocument(tx, next)
    return next
  })
}

/** What stands in a field of which nothing is known; a title and a kind are never empty. */
const empty: { readonly [F in GuessField]: (facts: Document) => Partial<Document> } = {
  date: () => ({ date: null }),
  sent: () => ({ sent: null }),
  received: () => ({ received: null }),
  reference: () => ({ reference: '' }),
  agency: () => ({ agency: '', agencyId: null }),
  kind: () => ({ kind: 'overig' }),
  title: ({ fileName }) => ({ title: withoutNumbers(fileName) || titleFromName(fileName) }),
  decision: () => ({}),
}

/** The facts without a value that stood there. */
function without(facts: Document, { field, value }: { field: GuessField; value: string }): Document {
  return field !== 'decision' && facts[field] === value ? { ...facts, ...empty[field](facts) } : facts
}
