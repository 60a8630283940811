import type { Contact } from '../../../shared/domain/contact.ts'
import type { CaseId, ContactId } from '../../../shared/domain/ids.ts'
import { dayOf } from '../../../shared/domain/dates.ts'
import type { Letter } from '../../../shared/domain/letter.ts'
import type { Promise_ } from '../../../shared/domain/promise.ts'
import { longDate } from '../../../shared/dossier/dates.ts'
import { listAgencies } from '../agencies/agencies-table.ts'
import { openCase } from '../cases/open.ts'
import { getContact } from '../contacts/contacts-table.ts'
import { beginLetter, changeLetter } from '../letters/write.ts'
import type { Session } from '../session/session.ts'

/**
 * Begins the letter that puts in writing what an agency promised in a contact moment. Of more promises each says its
 * own day. Throws `Failed` (`not-found`) for a contact moment that is not there.
 */
export function confirmContact(session: Session, caseId: CaseId, contactId: ContactId): Letter {
  const db = openCase(session, caseId)
  const contact = getContact(db, contactId)
  const promises = contact.promises.filter(({ by, status }) => by === 'them' && status !== 'withdrawn')
  const { id, facts } = beginLetter(session, caseId, {
    key: 'promise_confirmation',
    matterId: null,
    given: {},
  })
  const given = {
    spoken_on: dayOf(contact.at),
    spoken_with: contact.person,
    ...saidOf(promises),
  }
  return changeLetter(db, id, {
    facts: { ...facts, agency: addresseeOf(session, contact), given: withoutEmpty(given) },
  })
}

function saidOf(promises: readonly Promise_[]): Record<string, string> {
  const [only] = promises
  if (only && promises.length === 1) return { promise: only.text, due: only.due ?? '' }
  const lines = promises.map(({ text, due }) =>
    due === null ? text : `${text} (uiterlijk ${longDate(due, 'nl')})`,
  )
  return { promise: lines.join('; '), due: '' }
}

/** The agency of a contact moment, with its address where the network has one. */
export function addresseeOf(
  { register }: Session,
  { agency, agencyId }: Pick<Contact, 'agency' | 'agencyId'>,
): Letter['facts']['agency'] {
  const known = listAgencies(register).find(({ id }) => id === agencyId)
  return { name: agency, address: known?.address ?? '' }
}

const withoutEmpty = (said: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''))
