import { z } from 'zod'
import { plainDate } from './dates.ts'
import { agencyId, matterId, plannedId } from './ids.ts'

export const plannedKinds = ['task', 'appointment'] as const
export const plannedStatuses = ['open', 'done', 'withdrawn'] as const

/** Hours and minutes by the clock in the Netherlands; `''`: the whole day. */
export const clockTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'time')
const reason = z.string().trim().max(500)

/** A move to another day. What was undone stays in the history, and says so. */
const moveSchema = z.object({
  from: plainDate.nullable(),
  fromTime: clockTime,
  to: plainDate,
  toTime: clockTime,
  reason,
  /** When it was moved. */
  at: z.string(),
  undone: z.boolean(),
})

/** Something that is planned: a task (taak) to be done by a day, or an appointment (afspraak) on one. */
export const plannedSchema = z.object({
  id: plannedId,
  kind: z.enum(plannedKinds),
  title: z.string().trim().min(1).max(300),
  /** Only a task may have no day. */
  date: plainDate.nullable(),
  time: clockTime,
  /** How long an appointment with a time takes. */
  minutes: z.int().min(1).max(1_440),
  place: z.string().trim().max(300),
  /** For whom a task is; with whom an appointment is. */
  who: z.string().trim().max(200),
  agencyId: agencyId.nullable(),
  agency: z.string(),
  matterId: matterId.nullable(),
  note: z.string().trim().max(4_000),
  status: z.enum(plannedStatuses),
  /** Why it was withdrawn; may be said of what is done too. */
  reason,
  /** Until this day it does not ask for attention. */
  snoozedUntil: plainDate.nullable(),
  /** Every move, the first first. */
  moves: z.array(moveSchema),
})
export type Planned = z.infer<typeof plannedSchema>

const { title, date, time, minutes, place, who, matterId: matter, note } = plannedSchema.shape

export const newPlannedSchema = z
  .object({
    kind: z.enum(plannedKinds),
    title,
    date: date.default(null),
    time: time.default(''),
    minutes: minutes.default(60),
    place: place.default(''),
    who: who.default(''),
    /** Name of the agency; one that is not there yet is added to the network. */
    agency: z.string().trim().max(200).default(''),
    matterId: matter.default(null),
    note: note.default(''),
  })
  .refine((planned) => planned.kind === 'task' || planned.date !== null, { path: ['date'], error: 'date' })
export type NewPlanned = z.output<typeof newPlannedSchema>

/** What may be said anew of it; its day moves, with a reason. */
export const plannedChangeSchema = z
  .object({ title, minutes, place, who, agency: z.string().trim().max(200), matterId: matter, note })
  .partial()
export type PlannedChange = z.output<typeof plannedChangeSchema>

export const plannedMoveSchema = z.object({
  to: plainDate,
  /** Left out: the time stays as it was. */
  time: clockTime.optional(),
  reason: reason.min(1),
})
export type PlannedMove = z.output<typeof plannedMoveSchema>

/** To withdraw something asks for a reason. */
export const plannedEndSchema = z
  .object({ status: z.enum(plannedStatuses), reason: reason.default('') })
  .refine((end) => end.status !== 'withdrawn' || end.reason !== '', { path: ['reason'], error: 'reason' })
export type PlannedEnd = z.output<typeof plannedEndSchema>
