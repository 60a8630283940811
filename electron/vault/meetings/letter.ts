import type { Contact } from '../../../shared/domain/contact.ts'
import { dayOf } from '../../../shared/domain/dates.ts'
import type { CaseId, MeetingId } from '../../../shared/domain/ids.ts'
import type { Letter } from '../../../shared/domain/letter.ts'
import { longDate } from '../../../shared/dossier/dates.ts'
import { Failed } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { getContact } from '../contacts/contacts-table.ts'
import { beginLetter, changeLetter } from '../letters/write.ts'
import { addresseeOf } from '../promises/confirm.ts'
import type { Session } from '../session/session.ts'
import { getMeeting } from './meetings-table.ts'

/** What an answer of a letter may hold. */
const mostLetters = 10_000

/**
 * Begins the letter that sends the report of a meeting to the other side, to be confirmed. Throws `Failed` (`not-found`)
 * for a meeting that is not there or has no report.
 */
export function confirmMeeting(session: Session, caseId: CaseId, id: MeetingId): Letter {
  const db = openCase(session, caseId)
  const { contactId } = getMeeting(db, id)
  if (contactId === null) throw new Failed({ kind: 'not-found', detail: 'contact', values: { id } })
  const contact = getContact(db, contactId)
  const begun = beginLetter(session, caseId, { key: 'meeting_report', matterId: null, given: {} })
  const given = {
    spoken_on: dayOf(contact.at),
    ...(contact.person === '' ? {} : { spoken_with: contact.person }),
    ...(saidIn(contact) === '' ? {} : { said: saidIn(contact) }),
    ...(contact.promises.length === 0 ? {} : { agreed: agreedIn(contact) }),
  }
  return changeLetter(db, begun.id, {
    facts: { ...begun.facts, agency: addresseeOf(session, contact), given },
  })
}

/** The report without its first line, which is its name. */
const saidIn = ({ summary }: Contact): string =>
  summary.split('\n').slice(1).join('\n').trim().slice(0, mostLetters)

const agreedIn = ({ promises }: Contact): string =>
  promises
    .map(({ text, due }) => (due === null ? text : `${text} (uiterlijk ${longDate(due, 'nl')})`))
    .join('\n')
    .slice(0, mostLetters)
