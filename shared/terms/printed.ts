import { isOpening, targetKey } from './stand.ts'
import type { TermStep } from './step.ts'

/**
 * The day to act on where a letter prints one of its own (domain.md section 0): for the client the stricter, the
 * earlier of both; for an agency's own last day the later counts as safe.
 */
export function dayToActOn(
  step: Pick<TermStep, 'key' | 'actor'> & { date: string },
  printed: string | null,
): string {
  if (printed === null || isOpening(step)) return step.date
  if (step.actor === 'client') return printed < step.date ? printed : step.date
  return agencyEnds.has(step.key) && printed > step.date ? printed : step.date
}

/** What the printed day does to a step; undefined where it says the same or has no meaning for it. */
export function printedBeside(
  step: TermStep,
  printed: string | null,
): 'client-earlier' | 'client-later' | 'agency-later' | 'agency-earlier' | undefined {
  const { key, actor, date } = step
  if (printed === null || date === undefined || printed === date || !ends(step)) return undefined
  const order = printed < date ? 'earlier' : 'later'
  if (key === objectionKey && order === 'later') return undefined
  return actor === 'client' ? `client-${order}` : agencyEnds.has(key) ? `agency-${order}` : undefined
}

const agencyEnds = new Set(['last_day', 'decision_last_day'])
/** A day that opens something, or is only aimed for, is not what a letter prints. */
const ends = (step: TermStep): boolean => !isOpening(step) && step.key !== targetKey
/** Before the decision on it: a later day in the letter is the agency's own, for deciding. */
const objectionKey = 'objection_last_day'
