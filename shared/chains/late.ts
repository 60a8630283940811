import { must, type Result } from '../result.ts'
import { daysBetween, parseDay } from '../terms/calendar.ts'
import { computeTerm } from '../terms/compute.ts'
import { legalData } from '../terms/legal-data.ts'
import type { TermComputation, TermStep } from '../terms/step.ts'
import { plainLate, type Plain } from './plain-late.ts'
import { regimeOf, type Regime } from './regimes.ts'
import { linkFrom, type ChainLink, type ChainOptions } from './link.ts'
import type { ChainEvent, MatterFacts } from './matter-facts.ts'

/** An agency that is late with an answer: what that does, and what it costs the agency by now. */
export type Lateness = {
  readonly stage: (typeof lateStages)[number]
  /** The link that the agency did not keep. */
  readonly due: ChainLink
  readonly daysOver: number
  /** Whether a notice of default has an effect under this law. */
  readonly notice: boolean
  /** Whose penalty runs after it: the general one, that of allowances, or none. */
  readonly penaltyKind: Regime['penalty']
  /** Where one can go when no answer comes. */
  readonly court: string
  /** What is different here, or not sure. */
  readonly notes: readonly string[]
  /** Whether the notice that was sent counts; undefined when none was sent yet. */
  readonly valid?: { readonly value: boolean; readonly why: string }
  /** Euros of penalty up to today or to the late decision, with its arithmetic; only after a valid notice. */
  readonly penalty?: { readonly euros: number; readonly why: string; readonly running: boolean }
}

export const lateStages = ['late', 'objection_late', 'inquiry_late', 'complaint_late'] as const

type Late = {
  readonly stage: 'late' | 'objection_late'
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
 * What may be done when an agency is late: from when a notice of default counts, its two weeks, the penalty, the way
 * to court (Awb 4:17, 6:12), as far as the law of the matter knows them (`regimes.ts`). A notice counts only for a
 * decision: a late Wmo assessment and a complaint know none (domain.md 1.3).
 */
export function lateLinks(facts: MatterFacts, links: readonly ChainLink[], options: ChainOptions): Found {
  const regime = regimeOf(facts)
  const found = kinds.flatMap((late): One[] => {
    const due = links.find((link) => link.answer === late.decided && isDecision(link.step.key))
    if (!due || !isWorthIt(due, facts, late)) return []
    if (!regime.notice) return [withoutNotice({ stage: late.stage, due, regime }, facts, options)]
    const computed = noticeOf(facts, late, due, options)
    return computed.ok ? [lateness({ facts, late, due, options, regime }, computed.value)] : []
  })
  const plain = plainLate(facts, links).map((each) => withoutNotice(each, facts, options))
  const all = [...found, ...plain]
  return {
    links: all.flatMap((each) => each.links),
    late: all.map((each) => each.late),
    warnings: all.flatMap((each) => each.warnings),
  }
}

type One = {
  readonly links: readonly ChainLink[]
  readonly late: Lateness
  readonly warnings: readonly string[]
}

/** Late, under a law that knows no notice of default for it. */
function withoutNotice({ stage, due, regime }: Plain, facts: MatterFacts, options: ChainOptions): One {
  const answered = due.answer === null ? undefined : facts.events[due.answer]
  const over = daysOver(due.day, answered ?? options.today)
  return { links: [], warnings: [], late: { stage, due, daysOver: over, ...inWords(regime, options) } }
}

const inWords = ({ notice, penalty, court, notes }: Regime, { language }: ChainOptions) => ({
  notice,
  penaltyKind: penalty,
  court: court[language],
  notes: notes.map((note) => note[language]),
})

type Case = {
  readonly facts: MatterFacts
  readonly late: Late
  readonly due: ChainLink
  readonly options: ChainOptions
  readonly regime: Regime
}

/** Steps that there are only with a penalty. */
const penaltySteps = new Set(['first_penalty_day', 'last_penalty_day', 'fixed_last_day'])

function lateness(known: Case, computed: TermComputation): One {
  const { facts, late, due, options, regime } = known
  const received = facts.events[late.notice]
  const links = computed.steps.flatMap((step) => {
    if (step.date === undefined || (regime.penalty === 'none' && penaltySteps.has(step.key))) return []
    const spec = { stage: late.stage, event: late.notice }
    // The first day for a notice follows from the term that ran out, everything after it from the notice.
    const from = step.key === 'notice_from' ? due.day : (received ?? due.day)
    const answer = answerTo(step.key, late)
    return [
      linkFrom({ spec, rule: 'ingebrekestelling', from, answer, step, date: step.date, facts, ...options }),
    ]
  })
  const valid = computed.steps.find(({ key }) => key === 'notice_valid')
  const penalty = valid?.value === true && regime.penalty !== 'none' ? penaltyOf(known) : undefined
  return {
    links,
    warnings: computed.warnings,
    late: {
      stage: late.stage,
      due,
      daysOver: daysOver(due.day, facts.events[late.decided] ?? options.today),
      ...inWords(regime, options),
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
    ...(received === undefined ? {} : allowanceParams(facts)),
    ...(received === undefined ? {} : { received }),
    ...(received === undefined || day === undefined ? {} : { decided: day }),
  }
  return computeTerm({ rule: 'ingebrekestelling', event: due.day, language, params }, data)
}

/** Allowances have a penalty of their own, after how much is at stake (Awir 12). */
function allowanceParams(facts: MatterFacts): Record<string, string> {
  if (regimeOf(facts).penalty !== 'toeslagen') return {}
  const { under_30: least, under_100: less } = facts.choices
  const difference = least === true ? '29' : less === true ? '99' : '100'
  return { regime: 'toeslagen', difference }
}

function answerTo(key: string, { notice, decided }: Late): ChainEvent | null {
  if (key === 'notice_from') return notice
  return key === 'two_weeks_last_day' ? decided : null
}

/** Not the day for leaving an application untreated: it is no decision on it. */
const isDecision = (key: string): boolean => key !== 'untreated_last_day'

/** The term is over without a decision, or a notice was sent all the same. */
const isWorthIt = (due: ChainLink, facts: MatterFacts, { notice }: Late): boolean =>
  facts.events[notice] !== undefined || due.state === 'late'

/** Whole days from one day to another; nought when the other comes first. */
function daysOver(from: string, to: string): number {
  const [due, now] = [parseDay(from), parseDay(to)]
  return due && now ? Math.max(0, daysBetween(due, now)) : 0
}
