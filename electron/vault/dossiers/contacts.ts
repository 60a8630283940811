import type { Contact } from '../../../shared/domain/contact.ts'
import type { DossierContentInput } from '../../../shared/dossier/content.ts'
import { listContacts } from '../contacts/contacts-table.ts'
import type { Reader } from '../store/connection.ts'

/** More contact moments than a person could ever read on paper; the newest go in. */
const mostContacts = 5_000

/** The contact moments that go into a dossier, in the order in which they stand there. */
export const contactsIn = (db: Reader): Contact[] =>
  listContacts(db, { limit: mostContacts }).contacts.toReversed()

/** The same as they are printed. */
export const contactLines = (contacts: readonly Contact[]): DossierContentInput['contacts'] =>
  contacts.map(({ at, channel, direction, agency, person, minutes, hold, summary, promises }) => ({
    at,
    channel,
    direction,
    agency,
    person,
    minutes,
    hold,
    summary,
    // Its pages are about what the agencies promised.
    promises: promises
      .filter(({ by }) => by === 'them')
      .map(({ text, due, status }) => ({ text, due, status })),
  }))
