import type { LegalData } from '../terms/legal-data.ts'
import type { TermStep } from '../terms/step.ts'
import type { LinkSpec, Stage } from './links.ts'
import { chainEvents, isBeside, type ChainEvent, type MatterFacts } from './matter-facts.ts'
import { isOpening } from '../terms/stand.ts'

/** `passed`: gone by without an answer, and past minding, since the matter has moved on. */
export const linkStates = ['done', 'done-late', 'open', 'possible', 'waiting', 'late', 'passed'] as const

/** One day of a matter's chain: whose turn it is until then, why that day, and whether it was kept. */
export type ChainLink = {
  /** Stable within a matter: the event and the step of its rule. */
  readonly key: string
  readonly stage: Stage
  readonly rule: string
  /** The event that brings it, and the day that is counted from. */
  readonly since: ChainEvent
  readonly from: string
  /** The event that answers it, if one does. */
  readonly answer: ChainEvent | null
  readonly step: TermStep
  /** The day to act on: the agreed one, else for the client the earlier of computed and printed. */
  readonly day: string
  readonly agreed: boolean
  /** Day to aim for, well before the last day; only while no other day was agreed. */
  readonly target?: string
  readonly state: (typeof linkStates)[number]
}

export type ChainOptions = {
  readonly language: 'nl' | 'en'
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly data?: LegalData
}

type Parts = {
  readonly spec: Pick<LinkSpec, 'stage' | 'event'>
  readonly rule: string
  readonly from: string
  readonly answer: ChainEvent | null
  readonly step: TermStep
  readonly date: string
  readonly facts: MatterFacts
  readonly today: string
  readonly target?: string | undefined
}

/** A link with the day that counts and how it stands on that day. */
export function linkFrom({ spec, rule, from, answer, step, date, facts, today, target }: Parts): ChainLink {
  const key = `${spec.event}.${step.key}`
  const agreed = facts.agreed[key]
  const printed = facts.printed[key]
  const earlier = step.actor === 'client' && printed !== undefined && printed < date ? printed : date
  const day = agreed ?? earlier
  return {
    key,
    stage: spec.stage,
    rule,
    since: spec.event,
    from,
    answer,
    step,
    day,
    agreed: agreed !== undefined,
    ...(target === undefined || target >= day ? {} : { target }),
    state: stateOf({
      day,
      opens: isOpening(step),
      answered: answer ? facts.events[answer] : undefined,
      overtaken: answer === null || isOvertaken(facts, answer),
      today,
    }),
  }
}

type Standing = {
  readonly day: string
  readonly opens: boolean
  readonly answered: string | undefined
  readonly overtaken: boolean
  readonly today: string
}

function stateOf({ day, opens, answered, overtaken, today }: Standing): ChainLink['state'] {
  if (answered !== undefined) return opens || answered <= day ? 'done' : 'done-late'
  if (overtaken && today > day) return 'passed'
  if (opens) return today >= day ? 'possible' : 'waiting'
  return today > day ? 'late' : 'open'
}

/** Something happened that comes after this answer in the order of the law. */
function isOvertaken({ events }: MatterFacts, answer: ChainEvent): boolean {
  const later = chainEvents.slice(chainEvents.indexOf(answer) + 1)
  return later.some(
    (event) =>
      events[event] !== undefined && isBeside(event) === isBeside(answer) && !asksForIt(event, answer),
  )
}

/** A notice of default asks for the very decision that is missing. */
const asksForIt = (event: ChainEvent, answer: ChainEvent): boolean =>
  (event === 'notice' && answer === 'decision') ||
  (event === 'objection_notice' && answer === 'objection_decision')
