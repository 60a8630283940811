import { z } from 'zod'
import { contactSchema } from '../../domain/contact.ts'
import { meetingId } from '../../domain/ids.ts'
import { letterSchema } from '../../domain/letter.ts'
import {
  heldInCaseSchema,
  meetingChangeSchema,
  meetingReportSchema,
  meetingSchema,
  newMeetingSchema,
  pageBookSchema,
} from '../../domain/meeting.ts'
import { call } from '../call.ts'
import { inCase, language, none } from '../parts.ts'

const one = inCase.extend({ id: meetingId })

/** Talks that are prepared, held and reported. */
export const meetingsContract = {
  /** The latest made first. */
  list: call(inCase, z.array(meetingSchema)),
  add: call(inCase.extend({ meeting: newMeetingSchema, language }), meetingSchema),
  change: call(one.extend({ change: meetingChangeSchema }), meetingSchema),
  /** It begins, or goes on after it had ended. */
  start: call(one, meetingSchema),
  end: call(one, meetingSchema),
  /** Keeps the contact moment that reports it, with its promises and its time, all or nothing. */
  report: call(one.extend({ report: meetingReportSchema }), contactSchema),
  /** Begins the letter that sends the report to the other side, to be confirmed. */
  letter: call(one, letterSchema),
  /** To the bin; `restore` brings it back. */
  remove: call(one, none),
  restore: call(one, none),
  /** Over all cases: what was begun and not ended, the latest begun first. Opens no case that did not change. */
  held: call(z.object({ language }), z.array(heldInCaseSchema)),
  /** The page numbers of the dossier that was exported last, or of the one that would be made now. */
  book: call(inCase, pageBookSchema),
} as const
