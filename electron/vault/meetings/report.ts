import type { Contact } from '../../../shared/domain/contact.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import type { MeetingReport } from '../../../shared/domain/meeting.ts'
import { addContact } from '../contacts/change.ts'
import { endPlanned } from '../planned/move.ts'
import { run, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { getMeeting } from './meetings-table.ts'

/**
 * Keeps the contact moment that reports a meeting, with its promises and its time; the appointment that it was is done.
 * All or nothing. Throws `Failed` (`not-found`).
 */
export function reportMeeting(
  db: Reader,
  register: Reader,
  id: MeetingId,
  { contact: wanted, time }: MeetingReport,
): Contact {
  const { plannedId } = getMeeting(db, id)
  return write(db, (tx) => {
    const contact = addContact(tx, register, wanted, { time, followUp: null })
    run(tx, sql`UPDATE meeting SET contact_id = ${contact.id} WHERE id = ${id}`)
    if (plannedId !== null) endPlanned(tx, plannedId, { status: 'done', reason: '' })
    return contact
  })
}
