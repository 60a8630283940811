import { z } from 'zod'
import type { channels } from './channel.ts'
import { plainDate } from './dates.ts'
import { caseId, contactId, timeEntryId } from './ids.ts'

/** What the time went to, in the words in which hours are accounted for. */
export const workKinds = ['talk', 'phone', 'letter', 'travel', 'consult', 'research', 'other'] as const
export type WorkKind = (typeof workKinds)[number]

/** Minutes spent on one thing on one day: at least one, at most the whole day. */
const minutes = z.int().min(1).max(1_440)

/** Time that somebody spent on a case (tijdregistratie). */
export const timeEntrySchema = z.object({
  id: timeEntryId,
  day: plainDate,
  minutes,
  kind: z.enum(workKinds),
  summary: z.string().trim().max(2_000),
  /** The contact moment in which the time went, if it was one; thrown away and brought back together. */
  contactId: contactId.nullable(),
})
export type TimeEntry = z.infer<typeof timeEntrySchema>

const { day, kind, summary, contactId: contact } = timeEntrySchema.shape

export const newTimeEntrySchema = z.object({
  day,
  minutes,
  kind: kind.default('other'),
  summary: summary.default(''),
  contactId: contact.default(null),
})
export type NewTimeEntry = z.output<typeof newTimeEntrySchema>

export const timeEntryChangeSchema = z.object({ day, minutes, kind, summary }).partial()
export type TimeEntryChange = z.output<typeof timeEntryChangeSchema>

/** The days that are looked at, both included; left out: from the first, until the last. */
export const periodSchema = z.object({ from: plainDate.optional(), to: plainDate.optional() })
export type Period = z.output<typeof periodSchema>

const spent = z.int().min(0)

/** Minutes of one month, `2026-11`, altogether and by kind of work, the most first. */
export const monthTotalSchema = z.object({
  month: z.string(),
  minutes: spent,
  kinds: z.array(z.object({ kind, minutes: spent })),
})
export type MonthTotal = z.infer<typeof monthTotalSchema>

/** Minutes of one kind of work in one month. */
export const monthSpentSchema = z.object({ month: z.string(), kind, minutes: spent })
export type MonthSpent = z.infer<typeof monthSpentSchema>

/** Minutes altogether, and by month, the latest first. */
export const timeTotalsSchema = z.object({ minutes: spent, months: z.array(monthTotalSchema) })
export type TimeTotals = z.infer<typeof timeTotalsSchema>

/** What one case took of somebody's time. */
export const caseTimeSchema = timeTotalsSchema.extend({ caseId, caseName: z.string() })
export type CaseTime = z.infer<typeof caseTimeSchema>

/** The kind of work that a contact moment is by itself. */
export const workOf: Readonly<Record<(typeof channels)[number], WorkKind>> = {
  phone: 'phone',
  mail: 'letter',
  letter: 'letter',
  visit: 'talk',
  video: 'talk',
}
