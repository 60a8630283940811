import type { ChainLink } from './link.ts'
import type { MatterFacts } from './matter-facts.ts'
import { complaintRegime, inquiryRegime, type Regime } from './regimes.ts'

/** An answer that is late, with what that leads to. */
export type Plain = {
  readonly stage: 'late' | 'objection_late' | 'inquiry_late' | 'complaint_late'
  readonly due: ChainLink
  readonly regime: Regime
}

/** Late answers that are no decisions: a Wmo assessment as long as nothing was applied for, and a complaint. */
export function plainLate({ events }: MatterFacts, links: readonly ChainLink[]): Plain[] {
  const inquiry = links.find(({ answer, state }) => answer === 'inquiry' && state === 'late')
  const complaint = links.find(({ answer, state }) => answer === 'complaint_answer' && state === 'late')
  return [
    ...(inquiry && events.application === undefined
      ? [{ stage: 'inquiry_late' as const, due: inquiry, regime: inquiryRegime }]
      : []),
    ...(complaint ? [{ stage: 'complaint_late' as const, due: complaint, regime: complaintRegime }] : []),
  ]
}
