import { must, type Result } from '../result.ts'
import { daysBetween, parseDay } from '../terms/calendar.ts'
import { computeTerm } from '../terms/compute.ts'
import { legalData } from '../terms/legal-data.ts'
import type { TermComputation, TermStep } from '../terms/step.ts'
import { linkFrom, type ChainLink, type ChainOptions } from './link.ts'
import type { ChainEvent, MatterFacts } from './matter-facts.ts'

/** An agency that is late with a decision: what that does, and what it costs the agency by now. */
export type Lateness = {
  readonly stage: 'late' | 'objection_late'
  /** The link that the agency did not keep. */
  readonly due: ChainLink
  readonly daysOver: number
  /** Whether the notice that was sent counts; undefined when none was sent yet. */
  readonly valid?: { readonly value: boolean; readonly why: string }
  /** Euros of penalty up to today or to the late decision, with its arithmetic; only after a valid notice. */
  readonly penalty?: { readonly euros: number; readonly why: string; readonly running: boolean }
}

type Late = {
  readonly stage: Lateness['stage']
  /** The notice of default for this term. */
  readonly notice: ChainEvent
  readonly decided: ChainEvent
}

const kinds: readonly Late[] = [
  { stage: 'late', notice: 'notice', decided: 'decision' },
  { stage: 'objection_late', notice: 'objection_notice', decided: 'objection_decision' },
]

type Found = {
  readonly links: readonly ChainLink[]
  readonly late: readonly Lateness[]
  readonly warnings: readonly string[]
}

/**
 * What may be done when an agency is late with a decision: from when a notice of default counts, its two weeks, the
 * penalty, the way to court (Awb 4:17, 6:12). Only for a decision: a late Wmo assessment has no penalty, since a
 * report of need is no application (domain.md 1.3). Insurers are private law; Toeslagen knows a penalty only for a
 * definitive calculation (domain.md 1.4), which this chain does not hold.
 */
export function lateLinks(facts: MatterFacts, links: readonly ChainLink[], options: ChainOptions): Found {
  const found = kinds.flatMap((late) => {
    const due = links.find((link) => link.answer === late.decided && isDecision(link.step.key))
    if (!due || facts.track === 'zvw' || !isWorthIt(due, facts, late)) return []
    const computed = noticeOf(facts, late, due, options)
    return computed.ok ? [lateness({ facts, late, due, options }, computed.value)] : []
  })
  return {
    links: found.flatMap((each) => each.links),
    late: found.map((each) => each.late),
    warnings: found.flatMap((each) => each.warnings),
  }
}

type Case = {
  readonly facts: MatterFacts
  readonly late: Late
  readonly due: ChainLink
  readonly options: ChainOptions
}

function lateness(known: Case, computed: TermComputation) {
  const { facts, late, due, options } = known
  const received = facts.events[late.notice]
  const links = computed.steps.flatMap((step) => {
    if (step.date === undefined) return []
    const spec = { stage: late.stage, event: late.notice }
    // The first day for a notice follows from the term that ran out, everything after it from the notice.
    const from = step.key === 'notice_from' ? due.day : (received ?? due.day)
    const answer = answerTo(step.key, late)
    return [
      linkFrom({ spec, rule: 'ingebrekestelling', from, answer, step, date: step.date, facts, ...options }),
    ]
  })
  const valid = computed.steps.find(({ key }) => key === 'notice_valid')
  const penalty = valid?.value === true ? penaltyOf(known) : undefined
  return {
    links,
    warnings: computed.warnings,
    late: {
      stage: late.stage,
      due,
      daysOver: daysOver(due.day, facts.events[late.decided] ?? options.today),
      ...(valid === undefined ? {} : { valid: { value: valid.value === true, why: valid.why } }),
      ...(penalty === undefined ? {} : { penalty }),
    },
  }
}

/** The penalty as it stands: until the late decision, else until today. */
function penaltyOf({ facts, late, due, options }: Case): Lateness['penalty'] {
  const decided = facts.events[late.decided]
  const until = decided ?? options.today
  const received = facts.events[late.notice]
  if (received === undefined || until < received) return undefined
  const asked = noticeOf({ ...facts, events: { ...facts.events, [late.decided]: until } }, late, due, options)
  const total: TermStep | undefined = must(asked).steps.find(({ key }) => key === 'penalty_total')
  if (typeof total?.value !== 'number') return undefined
  return { euros: total.value, why: total.why, running: decided === undefined }
}

function noticeOf(
  facts: MatterFacts,
  { notice, decided }: Late,
  due: ChainLink,
  { language, data = legalData }: ChainOptions,
): Result<TermComputation> {
  const received = facts.events[notice]
  const day = facts.events[decided]
  const params = {
    ...(received === undefined ? {} : { received }),
    ...(received === undefined || day === undefined ? {} : { decided: day }),
  }
  return computeTerm({ rule: 'ingebrekestelling', event: due.day, language, params }, data)
}

function answerTo(key: string, { notice, decided }: Late): ChainEvent | null {
  if (key === 'notice_from') return notice
  return key === 'two_weeks_last_day' ? decided : null
}

const isDecision = (key: string): boolean => key === 'decision_last_day' || key === 'adjourned_last_day'

/** The term is over without a decision, or a notice was sent all the same. */
const isWorthIt = (due: ChainLink, facts: MatterFacts, { notice }: Late): boolean =>
  facts.events[notice] !== undefined || due.state === 'late'

/** Whole days from one day to another; nought when the other comes first. */
function daysOver(from: string, to: string): number {
  const [due, now] = [parseDay(from), parseDay(to)]
  return due && now ? Math.max(0, daysBetween(due, now)) : 0
}
