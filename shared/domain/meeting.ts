import { z } from 'zod'
import { labelRangeSchema } from '../dossier/page-labels.ts'
import { besideContactSchema, newContactSchema } from './contact.ts'
import { moment } from './dates.ts'
import { exhibitSchema } from './dossier.ts'
import { caseId, contactId, meetingId, plannedId } from './ids.ts'
import { newPromiseSchema } from './promise.ts'

/** Hours and minutes, as a note of a meeting carries them. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const name = z.string().trim().max(200)

/** A talk that is prepared, held, and reported (gesprek aan de keukentafel). */
export const meetingSchema = z.object({
  id: meetingId,
  title: z.string().trim().min(1).max(300),
  /** The appointment that it is; done when the report is kept. */
  plannedId: plannedId.nullable(),
  agency: name,
  person: name,
  /** What is to be talked about, a line each, and whether it was. */
  points: z.array(z.object({ text: z.string().trim().min(1).max(500), done: z.boolean() })).max(100),
  /** What was said, with its time. */
  notes: z.array(z.object({ at: clock, text: z.string().trim().min(1).max(5_000) })).max(2_000),
  /** What was agreed; each becomes a promise of the report. */
  agreements: z.array(newPromiseSchema).max(50),
  /** When it began and ended, by the clock in the Netherlands. */
  startedAt: moment.nullable(),
  endedAt: moment.nullable(),
  /** The contact moment that reports it. */
  contactId: contactId.nullable(),
})
export type Meeting = z.infer<typeof meetingSchema>

const { title, plannedId: planned, agency, person, points, notes, agreements } = meetingSchema.shape

/** A meeting that was begun and not ended, as the screens over all cases know it. */
export const heldMeetingSchema = meetingSchema.pick({ id: true, title: true }).extend({ startedAt: moment })
export type HeldMeeting = z.infer<typeof heldMeetingSchema>

/** The same, with the case that it is of. */
export const heldInCaseSchema = heldMeetingSchema.extend({ caseId, caseName: z.string() })
export type HeldInCase = z.infer<typeof heldInCaseSchema>

/** Of an appointment what is known of it is taken over, where nothing else is said. */
export const newMeetingSchema = z.object({
  title: title.optional(),
  plannedId: planned.default(null),
  points: points.default([]),
})
export type NewMeeting = z.output<typeof newMeetingSchema>

export const meetingChangeSchema = z.object({ title, agency, person, points, notes, agreements }).partial()
export type MeetingChange = z.output<typeof meetingChangeSchema>

/** The report as the person confirms it: the contact moment that it becomes, and the time that it took. */
export const meetingReportSchema = z.object({
  contact: newContactSchema,
  time: besideContactSchema.shape.time,
})
export type MeetingReport = z.output<typeof meetingReportSchema>

/** Which page of which document stands under a page number of a dossier. */
export const pageBookSchema = z.object({
  /** The dossier that was exported last, or how it would be made now. */
  source: z.enum(['export', 'plan']),
  title: z.string(),
  /** When it was exported; `''` for one that was not. */
  at: z.string(),
  labels: z.array(labelRangeSchema),
  exhibits: z.array(
    exhibitSchema.extend({
      /** The pages of the document that went in, from 1, where not all of them did. */
      taken: z.array(z.int()).nullable(),
    }),
  ),
})
export type PageBook = z.infer<typeof pageBookSchema>
