import type { Document } from '../../../shared/domain/document.ts'
import { makeGuesses } from '../guesses/make.ts'
import { markLikeness } from '../intake/alike-table.ts'
import { keepSigns } from '../medical/signs-table.ts'
import type { Reader, Writer } from '../store/connection.ts'
import { dropDocument, indexDocument } from './documents-table.ts'

/**
 * All that follows from the text of a document, done again whenever its text changed (it came in, its pages were
 * recognised): what it is gets guessed, it can be found and stands on the timeline, documents like it are known, and so
 * is what its pages say of somebody's health. In the transaction of the change itself.
 */
export function describeDocument(tx: Writer, register: Reader, facts: Document): void {
  // The document that it is a page of stands for it everywhere.
  if (facts.parentRole === 'photo') dropDocument(tx, facts.id)
  else {
    const known = makeGuesses(tx, register, facts)
    indexDocument(tx, known)
    markLikeness(tx, known)
    keepSigns(tx, known.id)
  }
}
