import { z } from 'zod'
import { channels } from './channel.ts'
import { moment } from './dates.ts'
import { agencyId, contactId, personId } from './ids.ts'
import { plannedSchema } from './planned.ts'
import { newPromiseSchema, promiseSchema } from './promise.ts'
import { timeEntrySchema } from './time-entry.ts'

export const directions = ['in', 'out'] as const

const minutes = z.int().min(0).max(1_440)

/** One contact moment (contactmoment): a call, mail, letter, visit or video talk. */
export const contactSchema = z.object({
  id: contactId,
  at: moment,
  channel: z.enum(channels),
  direction: z.enum(directions),
  agencyId: agencyId.nullable(),
  agency: z.string(),
  personId: personId.nullable(),
  person: z.string(),
  /** Length of the whole contact, in minutes. */
  minutes: minutes.nullable(),
  /** Of which on hold, in minutes. */
  hold: minutes.nullable(),
  summary: z.string().max(50_000),
  promises: z.array(promiseSchema),
})
export type Contact = z.infer<typeof contactSchema>

export const newContactSchema = z.object({
  at: moment,
  channel: contactSchema.shape.channel.default('phone'),
  direction: contactSchema.shape.direction.default('out'),
  /** Names; an agency that is not there yet is added to the network, a person to the case. */
  agency: z.string().trim().max(200).default(''),
  person: z.string().trim().max(200).default(''),
  minutes: contactSchema.shape.minutes.default(null),
  hold: contactSchema.shape.hold.default(null),
  summary: contactSchema.shape.summary.default(''),
  promises: z.array(newPromiseSchema).max(50).default([]),
})
export type NewContact = z.output<typeof newContactSchema>

/** What is kept together with a new contact moment: the time it took, and what is to be done next. */
export const besideContactSchema = z.object({
  /** Becomes a time entry of that day, of the kind of work that the channel is. */
  time: timeEntrySchema.pick({ minutes: true }).nullable().default(null),
  /** Becomes a task of the case, with the same agency. */
  followUp: plannedSchema.pick({ title: true, date: true }).nullable().default(null),
})
export type BesideContact = z.output<typeof besideContactSchema>

export const contactChangeSchema = z
  .object({
    at: moment,
    channel: contactSchema.shape.channel,
    direction: contactSchema.shape.direction,
    agency: z.string().trim().max(200),
    person: z.string().trim().max(200),
    minutes: contactSchema.shape.minutes,
    hold: contactSchema.shape.hold,
    summary: contactSchema.shape.summary,
  })
  .partial()
export type ContactChange = z.output<typeof contactChangeSchema>

/** What an import of a spreadsheet did; `line` counts from 1 and includes the heading. */
export const importReportSchema = z.object({
  added: z.int(),
  skipped: z.array(z.object({ line: z.int(), reason: z.string() })),
})
export type ImportReport = z.infer<typeof importReportSchema>
