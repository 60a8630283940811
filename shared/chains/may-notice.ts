import { parseDay, plusDays } from '../terms/calendar.ts'
import type { Chain } from './chain.ts'
import type { MatterFacts } from './matter-facts.ts'
import { regimeOf } from './regimes.ts'

/** Why a notice of default would have no effect now. `from`: the first day on which one counts. */
export type NoNotice =
  | { readonly reason: 'premature'; readonly due: string; readonly from: string }
  | { readonly reason: 'report-only' | 'insurer' }

/**
 * Why a notice of default would have no effect now, or undefined when nothing known is against it (Awb 4:17(3), 6:12(2)).
 * Of a matter of which no day is known, nothing is.
 */
export function noNotice(facts: MatterFacts, { links, late }: Chain): NoNotice | undefined {
  if (!regimeOf(facts).notice) return { reason: 'insurer' }
  if (late.some(({ stage }) => stage === 'late' || stage === 'objection_late')) return undefined
  const running = links.find(
    ({ answer, state, step }) =>
      (answer === 'decision' || answer === 'objection_decision') &&
      state === 'open' &&
      step.key !== 'untreated_last_day',
  )
  if (running) return { reason: 'premature', due: running.day, from: dayAfter(running.day) }
  const isOnlyReported = facts.events.report !== undefined && facts.events.application === undefined
  return facts.track === 'wmo' && isOnlyReported && facts.events.decision === undefined
    ? { reason: 'report-only' }
    : undefined
}

function dayAfter(day: string): string {
  const parsed = parseDay(day)
  return parsed ? plusDays(parsed, 1).toString() : day
}
