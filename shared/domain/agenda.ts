import { z } from 'zod'
import { plainDate } from './dates.ts'
import { caseId } from './ids.ts'

export const agendaKinds = ['term', 'matter', 'promise', 'task', 'appointment'] as const

/** One line of the agenda: a day of a term, a matter, a promise, a task or an appointment of any case. */
export const agendaItemSchema = z.object({
  caseId,
  caseName: z.string(),
  kind: z.enum(agendaKinds),
  /** Of the noun; with `step` it names the line. */
  id: z.string(),
  /** Key of the step, for a term or a matter. */
  step: z.string(),
  title: z.string(),
  detail: z.string(),
  /** `''`: a task that has no day yet. */
  date: plainDate.or(z.literal('')),
  /** `10:30`; `''`: the whole day. */
  time: z.string(),
  actor: z.enum(['client', 'agency']),
  /** From this day on something may be done; it is never late. */
  opens: z.boolean(),
  status: z.enum(['open', 'done', 'withdrawn']),
  /** Why it was withdrawn, or last moved. */
  reason: z.string(),
  /** The day from which it was moved last. */
  movedFrom: plainDate.nullable(),
  snoozedUntil: plainDate.nullable(),
})
export type AgendaItem = z.infer<typeof agendaItemSchema>
