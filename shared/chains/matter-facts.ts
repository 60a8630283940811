import { z } from 'zod'
import { plainDate } from '../domain/dates.ts'

/** What can happen in a matter and start, stop or move a term. One date each. */
export const chainEvents = [
  'report',
  'plan',
  'meeting',
  'inquiry',
  'application',
  'requested',
  'completed',
  'lapsed',
  'decision',
  'notice',
  'objection',
  'objection_requested',
  'objection_completed',
  'hearing',
  'objection_decision',
  'objection_notice',
  'appeal',
  'fee_notice',
  'fee_paid',
  'session',
  'judgment',
  'further_appeal',
  'skgz',
  'skgz_answer',
  'disputes',
  'complaint',
  'complaint_answer',
  'ombudsman',
] as const
export type ChainEvent = (typeof chainEvents)[number]

/** A complaint runs beside the request: neither overtakes the other. */
const besides: readonly ChainEvent[] = ['complaint', 'complaint_answer', 'ombudsman']
export const isBeside = (event: ChainEvent): boolean => besides.includes(event)

/** Under which rules a matter runs. Several laws share one. */
export const tracks = [
  'wmo',
  'jeugdwet',
  'wlz',
  'bijstand',
  'wia',
  'wajong',
  'ziektewet',
  'ww',
  'toeslagen',
  'zvw',
  'svb',
  'wgs',
  'woo',
  'avg',
  'awb',
] as const
export type Track = (typeof tracks)[number]

/** Answers that no date gives. */
export const chainChoices = [
  'committee',
  'medical',
  'adjourned',
  'threatening',
  /** A request under the Woo or the AVG of which the agency took its one extension. */
  'extended',
  /** Allowances: the definitive calculation, the only one with a penalty, and how much is at stake in it. */
  'definitive',
  'under_100',
  'under_30',
  /** Sickness benefit: the decision is about something else than being fit for work, and six weeks hold. */
  'not_fitness',
  /** A complaints committee advises. */
  'complaint_committee',
] as const
export type ChainChoice = (typeof chainChoices)[number]

/** All that is known of the course of one matter. Dates are `YYYY-MM-DD`. */
export const matterFactsSchema = z.object({
  track: z.enum(tracks),
  events: z.partialRecord(z.enum(chainEvents), plainDate),
  choices: z.partialRecord(z.enum(chainChoices), z.boolean()).default({}),
  /** Weeks that the law or by-law of this matter gives for a decision, where the track has no fixed term. */
  weeks: z.int().min(1).max(52).optional(),
  /** Days that were agreed with the agency, by the key of their link: no computation moves them. */
  agreed: z.record(z.string(), plainDate).default({}),
  /** Days that a letter prints, by the key of their link: for the client's own terms the earlier day counts. */
  printed: z.record(z.string(), plainDate).default({}),
})
export type MatterFacts = z.output<typeof matterFactsSchema>
