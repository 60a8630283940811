import type { Track } from '../chains/matter-facts.ts'
import type { CourseStep } from '../course/steps.ts'
import type { sendWays } from '../domain/letter.ts'
import { calendarOf, parseDay, plusWorkingDays } from '../terms/calendar.ts'
import { legalData, type LegalData } from '../terms/legal-data.ts'

type Step = {
  readonly step: CourseStep
  /** Its day is the one on which the agency has it, not that of sending. */
  readonly received: boolean
}

/** What is known of the matter that the letter is about. */
type About = { readonly track: Track; readonly steps: ReadonlySet<CourseStep> }

const sent = (step: CourseStep): Step => ({ step, received: false })
const received = (step: CourseStep): Step => ({ step, received: true })

/** Letters that always are the same step. An objection is in time by the day it was posted (Awb 6:9). */
const always: Readonly<Record<string, Step>> = {
  report: received('report'),
  application: received('application'),
  pro_forma: sent('objection'),
  reconsideration: sent('objection'),
  grounds: sent('grounds'),
  interim_measure: sent('interim_measure'),
  complaint: received('complaint'),
  ombudsman: sent('ombudsman'),
}

/** Requests that are the application of a matter under their own law. */
const requests: Readonly<Record<string, Track>> = { access: 'avg', public_information: 'woo' }

/** The step of its matter that a letter takes when it goes out; undefined: none, or it was noted before. */
export function stepOfLetter(key: string, { track, steps }: About): Step | undefined {
  const found = requests[key] === track ? received('application') : (always[key] ?? noticeOf(key, steps))
  return found && !steps.has(found.step) ? found : undefined
}

/** A notice of default is about the objection once one was made, else about the application (Awb 4:17, 6:12). */
function noticeOf(key: string, steps: About['steps']): Step | undefined {
  if (key !== 'default_notice') return undefined
  return received(steps.has('objection') ? 'objection_notice' : 'notice')
}

/**
 * The day to write down for it until the agency says otherwise: what went by post is there on the next working day; a
 * later day makes no notice come too early.
 */
export function dayOfStep(
  { received: counts }: Step,
  on: string,
  way: (typeof sendWays)[number],
  { equated }: LegalData = legalData,
): string {
  const day = parseDay(on)
  const byPost = way === 'post' || way === 'registered'
  return counts && byPost && day ? plusWorkingDays(calendarOf(equated), day, 1).toString() : on
}
