import type { Failure } from '../result.ts'
import { computeTerm } from '../terms/compute.ts'
import { legalData } from '../terms/legal-data.ts'
import { lateLinks, type Lateness } from './late.ts'
import { linkFrom, type ChainLink, type ChainOptions } from './link.ts'
import { linkSpecs, type LinkSpec } from './links.ts'
import type { ChainEvent, MatterFacts } from './matter-facts.ts'
import { targetKey } from '../terms/stand.ts'

export type Chain = {
  readonly links: readonly ChainLink[]
  /** Decisions that are late or came late. */
  readonly late: readonly Lateness[]
  readonly warnings: readonly string[]
  /** Events whose days do not fit each other, so that nothing follows from them until they are put right. */
  readonly problems: readonly { readonly event: ChainEvent; readonly failure: Failure }[]
}

/**
 * Every day that follows from what happened in a matter. A date that was agreed stays whatever else moves; a
 * deadline of the client is the earlier of what is computed and printed, one of the agency the later of its two
 * ways of counting (domain.md section 0).
 */
export function chainOf(facts: MatterFacts, options: ChainOptions): Chain {
  const links: ChainLink[] = []
  const warnings = new Set<string>()
  const problems: { event: ChainEvent; failure: Failure }[] = []
  for (const spec of linkSpecs) {
    const found = linksOf(spec, facts, options)
    if (!found) continue
    if ('failure' in found) problems.push({ event: spec.event, failure: found.failure })
    else {
      links.push(...found.links)
      for (const warning of found.warnings) warnings.add(warning)
    }
  }
  const late = lateLinks(facts, links, options)
  for (const warning of late.warnings) warnings.add(warning)
  return { links: [...links, ...late.links], late: late.late, warnings: [...warnings], problems }
}

type Found =
  | { readonly links: ChainLink[]; readonly warnings: readonly string[] }
  | { readonly failure: Failure }

function linksOf(spec: LinkSpec, facts: MatterFacts, options: ChainOptions): Found | undefined {
  const from = facts.events[spec.event]
  const rule = spec.rule(facts)
  if (from === undefined || rule === undefined) return undefined
  // The term for a decision on an objection is counted from the decision objected to (Awb 7:10(1)).
  const event = rule === 'beslissing_op_bezwaar' ? facts.events.decision : from
  if (event === undefined) return undefined
  const computed = computeTerm(
    { rule, event, params: spec.params(facts), language: options.language },
    options.data ?? legalData,
  )
  if (!computed.ok) return { failure: computed.failure }
  const overtaken = overtakenStep(facts, computed.value.steps)
  const target = computed.value.steps.find(({ key }) => key === targetKey)?.date
  const links = computed.value.steps.flatMap((step) => {
    const answer = spec.steps[step.key]
    if (answer === undefined || step.date === undefined) return []
    if (step.key === overtaken) return []
    return [
      linkFrom({
        spec,
        rule,
        from: event,
        answer,
        step,
        date: step.date,
        facts,
        today: options.today,
        target,
      }),
    ]
  })
  return { links, warnings: computed.value.warnings }
}

/** Of two days for the same answer only the one that counts is a day of the chain. */
function overtakenStep({ choices }: MatterFacts, steps: readonly { readonly key: string }[]): string {
  if (steps.some(({ key }) => key === 'adjourned_last_day')) return 'decision_last_day'
  return choices.extended === true && steps.some(({ key }) => key === 'extended_last_day')
    ? 'last_day'
    : 'extended_last_day'
}
