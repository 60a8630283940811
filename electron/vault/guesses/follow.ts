import type { Contact, NewContact } from '../../../shared/domain/contact.ts'
import type { ContactId, DocumentId, TermId } from '../../../shared/domain/ids.ts'
import type { NewTerm, Term } from '../../../shared/domain/term.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { addContact, setContactRemoved } from '../contacts/change.ts'
import { getDocument } from '../documents/documents-table.ts'
import { addLink } from '../links/links-table.ts'
import { now } from '../store/clock.ts'
import { write, type Reader } from '../store/connection.ts'
import { addTerm, setTermRemoved } from '../terms/terms-table.ts'
import { decide, forgetDecided, reopen } from './guesses-table.ts'

/** What follows from a paper once the person says so: the terms of a decision, the contact that a mail was. */

/** Starts the terms of a decision, with the paper that they follow from. */
export const startTerm = (
  db: Reader,
  id: DocumentId,
  term: Omit<NewTerm, 'documentId'>,
  language: Language,
): Term =>
  write(db, (tx) => {
    getDocument(tx, id)
    const started = addTerm(tx, { ...term, documentId: id }, language)
    decide(tx, id, { field: 'decision', value: term.rule }, 'done')
    return started
  })

/** Takes it back: the term goes to the bin, and the question is asked again. */
export const stopTerm = (db: Reader, id: DocumentId, term: TermId): void =>
  write(db, (tx) => {
    setTermRemoved(tx, term, now())
    reopen(tx, id, 'decision')
  })

/** Notes the contact moment that a mail is, and links the two. */
export const noteContact = (db: Reader, register: Reader, id: DocumentId, contact: NewContact): Contact =>
  write(db, (tx) => {
    getDocument(tx, id)
    const noted = addContact(tx, register, contact)
    addLink(tx, { from: id, type: 'belongs', to: { kind: 'contact', id: noted.id } })
    decide(tx, id, { field: 'contact', value: '' }, 'done')
    return noted
  })

/** Takes it back: the contact goes to the bin, and the question is asked again. */
export const dropContact = (db: Reader, id: DocumentId, contact: ContactId): void =>
  write(db, (tx) => {
    setContactRemoved(tx, contact, now())
    forgetDecided(tx, id, 'contact')
  })

/** The mail is not to be noted. Throws `Failed` (`not-found`). */
export function refuseContact(db: Reader, id: DocumentId): void {
  getDocument(db, id)
  write(db, (tx) => decide(tx, id, { field: 'contact', value: '' }, 'rejected'))
}
