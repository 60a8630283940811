import { z } from 'zod'
import { sureFrom, type Guess, type TrayItem } from '../../../shared/domain/guess.ts'
import { documentId } from '../../../shared/domain/ids.ts'
import type { Document } from '../../../shared/domain/document.ts'
import { getDocument } from '../documents/documents-table.ts'
import { all, count, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { contactOf } from './contact.ts'
import { guessesOf, saidOf } from './guesses-table.ts'

const row = z.object({ id: documentId })

/** Waits for a look: not looked at yet, there, the version that counts, no picture inside something else. */
const waits = sql`confirmed_at IS NULL AND deleted_at IS NULL AND state = 'complete' AND replaced_by IS NULL
  AND parent_role NOT IN ('inline', 'photo')`

/** Documents that wait for a look, in the order in which they came in; what came with a mail follows it. */
export function trayOf(db: Reader, register: Reader): TrayItem[] {
  const found = all(db, sql`SELECT id FROM document WHERE ${waits} ORDER BY created_at, rowid`, row)
  const waiting = found.map(({ id }) => getDocument(db, id))
  return grouped(waiting).map((document) => itemOf(db, register, document))
}

/** How many documents wait for a look. */
export const waitingIn = (db: Reader): number => count(db, sql`SELECT count(*) FROM document WHERE ${waits}`)

function grouped(documents: readonly Document[]): Document[] {
  const here = new Set<string>(documents.map(({ id }) => id))
  const isPart = ({ parentId }: Document): boolean => parentId !== null && here.has(parentId)
  const withParts = (document: Document): Document[] => [
    document,
    ...documents.filter(({ parentId }) => parentId === document.id).flatMap(withParts),
  ]
  return documents.filter((document) => !isPart(document)).flatMap(withParts)
}

function itemOf(db: Reader, register: Reader, document: Document): TrayItem {
  const { id } = document
  const guesses = guessesOf(db, id)
  const said = saidOf(db, id)
  return {
    document,
    guesses,
    said: [...said],
    sure: isSure(document, guesses, said),
    contact: contactOf(db, register, document),
    started: hasTerms(db, id),
  }
}

/** Date and kind were said by the person, or stand there by a guess that is sure. */
function isSure(document: Document, guesses: readonly Guess[], said: ReadonlySet<string>): boolean {
  const sure = (field: 'date' | 'kind', value: string | null): boolean =>
    said.has(field) ||
    guesses.some((guess) => guess.field === field && guess.value === value && guess.score >= sureFrom)
  return sure('date', document.date) && sure('kind', document.kind)
}

/** Terms run from it already, however they were started. */
const hasTerms = (db: Reader, id: Document['id']): boolean =>
  count(db, sql`SELECT count(*) FROM term WHERE document_id = ${id} AND deleted_at IS NULL`) > 0
