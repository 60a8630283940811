import {
  besideContactSchema,
  contactSchema,
  type BesideContact,
  type Contact,
  type ContactChange,
  type NewContact,
} from '../../../shared/domain/contact.ts'
import { dayOf } from '../../../shared/domain/dates.ts'
import { contactId, type ContactId } from '../../../shared/domain/ids.ts'
import { newPlannedSchema } from '../../../shared/domain/planned.ts'
import { workOf } from '../../../shared/domain/time-entry.ts'
import { Failed } from '../../../shared/result.ts'
import { namedAgency } from '../agencies/agencies-table.ts'
import { namedPerson } from '../people/people-table.ts'
import { dropPromise, indexPromise, insertPromise, promisesOf } from '../promises/promises-table.ts'
import { run, write, type Reader, type Writer } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { addPlanned } from '../planned/planned-table.ts'
import { sql } from '../store/sql.ts'
import { addTime, setTimeOfContactRemoved } from '../time/time-table.ts'
import { dropContact, getContact, indexContact, insertContact, updateContact } from './contacts-table.ts'

const nothingBeside = besideContactSchema.parse({})

/**
 * Notes a contact moment and its promises, with the time it took and what is to be done next: all or nothing. Unknown
 * agencies and people are added on the way.
 */
export function addContact(
  db: Reader,
  register: Reader,
  wanted: NewContact,
  beside: BesideContact = nothingBeside,
): Contact {
  const agency = namedAgency(register, wanted.agency)
  const id = write(db, (tx) => {
    const added = addIn(tx, wanted, agency)
    addBeside(tx, register, { ...wanted, id: added }, beside)
    return added
  })
  return getContact(db, id)
}

function addBeside(
  tx: Writer,
  register: Reader,
  { id, at, channel, agency, person }: NewContact & { readonly id: ContactId },
  { time, followUp }: BesideContact,
): void {
  const summary = [agency, person].filter(Boolean).join(', ')
  if (time !== null) addTime(tx, { ...time, day: dayOf(at), kind: workOf[channel], summary, contactId: id })
  if (followUp !== null)
    addPlanned(tx, register, newPlannedSchema.parse({ ...followUp, kind: 'task', agency }))
}

/** The same inside a transaction that is already open, with the agency looked up before. */
export function addIn(tx: Writer, wanted: NewContact, agency: ReturnType<typeof namedAgency>): ContactId {
  const id = newId(contactId)
  const person = namedPerson(tx, wanted.person, agency)
  const { promises, ...rest } = wanted
  insertContact(
    tx,
    contactSchema.parse({
      ...rest,
      id,
      agencyId: agency.id,
      agency: agency.name,
      personId: person.id,
      person: person.name,
      promises: [],
    }),
  )
  for (const promise of promises) insertPromise(tx, id, promise)
  return id
}

export function changeContact(db: Reader, register: Reader, id: ContactId, change: ContactChange): Contact {
  const current = getContact(db, id)
  const agency =
    change.agency === undefined
      ? { id: current.agencyId, name: current.agency }
      : namedAgency(register, change.agency)
  write(db, (tx) => {
    const person =
      change.person === undefined
        ? { id: current.personId, name: current.person }
        : namedPerson(tx, change.person, agency)
    const names = { agencyId: agency.id, agency: agency.name, personId: person.id, person: person.name }
    updateContact(tx, contactSchema.parse({ ...current, ...change, ...names }))
    for (const promise of promisesOf(tx, [id]).get(id) ?? []) indexPromise(tx, promise)
  })
  return getContact(db, id)
}

/** To the bin with its promises and its time, or (with `null`) back from it. */
export function setContactRemoved(db: Reader, id: ContactId, removedAt: string | null): void {
  write(db, (tx) => {
    if (removedAt !== null)
      for (const promise of promisesOf(tx, [id]).get(id) ?? []) dropPromise(tx, promise.id)
    setTimeOfContactRemoved(tx, id, removedAt)
    if (run(tx, sql`UPDATE contact SET deleted_at = ${removedAt} WHERE id = ${id}`) === 0) {
      throw new Failed({ kind: 'not-found', detail: 'contact', values: { id } })
    }
    if (removedAt !== null) return dropContact(tx, id)
    const contact = getContact(tx, id)
    indexContact(tx, contact)
    for (const promise of contact.promises) indexPromise(tx, promise)
  })
}
