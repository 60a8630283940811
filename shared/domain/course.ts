import { z } from 'zod'
import { lateStages } from '../chains/late.ts'
import { linkStates } from '../chains/link.ts'
import { stages } from '../chains/links.ts'
import { chainChoices, chainEvents, tracks } from '../chains/matter-facts.ts'
import { courseSteps } from '../course/steps.ts'
import { failureSchema } from '../result.ts'
import { termStepSchema } from '../terms/step.ts'
import { plainDate } from './dates.ts'
import { contactId, documentId, matterId } from './ids.ts'

/** Something that happened in a matter, on a day; with what shows it. */
export const courseEventSchema = z.object({
  step: z.enum(courseSteps),
  date: plainDate,
  documentId: documentId.nullable(),
  contactId: contactId.nullable(),
  note: z.string().trim().max(1_000),
})
export type CourseEvent = z.infer<typeof courseEventSchema>

const linkKey = z.string().regex(/^[a-z_]+\.[a-z_]+$/)
const choices = z.partialRecord(z.enum(chainChoices), z.boolean())

const chainLinkSchema = z.object({
  key: z.string(),
  stage: z.enum(stages),
  rule: z.string(),
  since: z.enum(chainEvents),
  from: plainDate,
  answer: z.enum(chainEvents).nullable(),
  step: termStepSchema,
  day: plainDate,
  agreed: z.boolean(),
  target: plainDate.optional(),
  state: z.enum(linkStates),
})

const latenessSchema = z.object({
  stage: z.enum(lateStages),
  due: chainLinkSchema,
  daysOver: z.int(),
  notice: z.boolean(),
  penaltyKind: z.enum(['awb', 'toeslagen', 'none']),
  court: z.string(),
  notes: z.array(z.string()),
  valid: z.object({ value: z.boolean(), why: z.string() }).optional(),
  penalty: z.object({ euros: z.number(), why: z.string(), running: z.boolean() }).optional(),
})

/** How a matter goes: what happened, what follows from it, and where it stands. */
export const courseSchema = z.object({
  matterId,
  track: z.enum(tracks),
  weeks: z.int().nullable(),
  events: z.array(courseEventSchema),
  choices,
  agreed: z.record(linkKey, plainDate),
  printed: z.record(linkKey, plainDate),
  links: z.array(chainLinkSchema),
  late: z.array(latenessSchema),
  warnings: z.array(z.string()),
  problems: z.array(z.object({ event: z.enum(chainEvents), failure: failureSchema })),
  picture: z.array(
    z.object({
      step: z.enum(courseSteps),
      state: z.enum(['done', 'missing', 'passed', 'next', 'ahead']),
      date: z.string().optional(),
      documentId: documentId.optional(),
    }),
  ),
})
export type Course = z.infer<typeof courseSchema>

/** What is said anew of a matter's course. `null` takes something back. */
export const courseChangeSchema = z
  .object({
    events: z.partialRecord(
      z.enum(courseSteps),
      courseEventSchema
        .omit({ step: true })
        .partial({ documentId: true, contactId: true, note: true })
        .nullable(),
    ),
    choices: z.partialRecord(z.enum(chainChoices), z.boolean().nullable()),
    agreed: z.record(linkKey, plainDate.nullable()),
    printed: z.record(linkKey, plainDate.nullable()),
    weeks: z.int().min(1).max(52).nullable(),
  })
  .partial()
export type CourseChange = z.output<typeof courseChangeSchema>

/** A day that moved because something else did. */
export const movedSchema = z.object({
  key: z.string(),
  label: z.string(),
  before: plainDate.nullable(),
  after: plainDate.nullable(),
  why: z.string(),
})
