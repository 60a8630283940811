import type { CaseId } from '../../../shared/domain/ids.ts'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { bookOf } from './book.ts'
import { heldAcross } from './held.ts'
import { confirmMeeting } from './letter.ts'
import {
  addMeeting,
  changeMeeting,
  endMeeting,
  listMeetings,
  setMeetingRemoved,
  startMeeting,
} from './meetings-table.ts'
import { reportMeeting } from './report.ts'

export function meetingHandlers(context: Context): VaultHandlers['meetings'] {
  const open = (caseId: CaseId) => openCase(context.session(), caseId)
  /** Says that it changed, after it did. */
  const said = <T>(caseId: CaseId, next: T) => {
    caseChanged(context, caseId, 'meeting')
    return ok(next)
  }
  return {
    list: ({ caseId }) => ok(listMeetings(open(caseId))),
    add: ({ caseId, meeting, language }) => said(caseId, addMeeting(open(caseId), meeting, language)),
    change: ({ caseId, id, change }) => said(caseId, changeMeeting(open(caseId), id, change)),
    start: ({ caseId, id }) => said(caseId, startMeeting(open(caseId), id)),
    end: ({ caseId, id }) => said(caseId, endMeeting(open(caseId), id)),
    report: ({ caseId, id, report }) => {
      const contact = reportMeeting(open(caseId), context.session().register, id, report)
      caseChanged(context, caseId, 'meeting', 'contact', 'promise', 'person', 'agency', 'time', 'planned')
      return ok(contact)
    },
    letter: ({ caseId, id }) => {
      const letter = confirmMeeting(context.session(), caseId, id)
      caseChanged(context, caseId, 'letter')
      return ok(letter)
    },
    remove: ({ caseId, id }) => {
      setMeetingRemoved(open(caseId), id, now())
      return said(caseId, {})
    },
    restore: ({ caseId, id }) => {
      setMeetingRemoved(open(caseId), id, null)
      return said(caseId, {})
    },
    held: ({ language }) => ok(heldAcross(context.session(), language)),
    book: ({ caseId }) => ok(bookOf(context.session(), caseId)),
  }
}
