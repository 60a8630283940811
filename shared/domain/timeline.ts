import { z } from 'zod'
import { caseId } from './ids.ts'
import { plainDate } from './dates.ts'

export const entryKinds = ['document', 'contact', 'promise', 'term', 'task', 'appointment'] as const

/** One line of the chronology. `id` is that of the noun it stands for. */
export const timelineEntrySchema = z.object({
  /** A moment or (part of) a date; sorts as text. */
  date: z.string(),
  kind: z.enum(entryKinds),
  id: z.string(),
  title: z.string(),
  /** A second line: agency, channel, rule … */
  detail: z.string(),
  /** Whose turn, for terms and promises. */
  actor: z.enum(['client', 'agency']).nullable(),
})
export type TimelineEntry = z.infer<typeof timelineEntrySchema>

/** Whose turn is it, by when: one line of the screen Vandaag. */
export const turnSchema = z.object({
  caseId,
  caseName: z.string(),
  kind: z.enum(['term', 'promise', 'matter', 'task', 'appointment']),
  id: z.string(),
  /** Key of the step, for a term. */
  step: z.string(),
  title: z.string(),
  detail: z.string(),
  date: plainDate,
  actor: z.enum(['client', 'agency']),
  /** Day to aim for, well before the last day. */
  target: plainDate.nullable(),
  /** What strict and what safe counting give, where they differ. */
  ways: z.object({ strict: plainDate, safe: plainDate }).nullable(),
  /** The day was agreed with the agency: nothing moves it. */
  agreed: z.boolean(),
  /** The day does not end something but opens it: from then on it may be done. It is never late. */
  opens: z.boolean(),
})
export type Turn = z.infer<typeof turnSchema>

/** Something that came in or was noted lately. */
export const recentSchema = z.object({ caseId, caseName: z.string(), entry: timelineEntrySchema })
export type Recent = z.infer<typeof recentSchema>
