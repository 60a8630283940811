import type { ChainEvent, MatterFacts, Track } from './matter-facts.ts'

type Params = Readonly<Record<string, string>>

export const stages = ['application', 'late', 'objection', 'objection_late', 'appeal', 'complaint'] as const
export type Stage = (typeof stages)[number]

/** How one event leads, through one rule, to days; and which event answers each of them. */
export type LinkSpec = {
  readonly stage: Stage
  readonly event: ChainEvent
  /** The rule of this track, or undefined when the track knows none. */
  readonly rule: (facts: MatterFacts) => string | undefined
  readonly params: (facts: MatterFacts) => Params
  /** Steps of the rule that are days of this chain, each with the event that answers it. */
  readonly steps: Readonly<Record<string, ChainEvent | null>>
}

const yes = (params: Readonly<Record<string, boolean | undefined>>): Params =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (value === true ? [[name, 'yes']] : [])),
  )

const days = (params: Readonly<Record<string, string | undefined>>): Params =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, day]) => (day === undefined ? [] : [[name, day]])),
  )

const askedToComplete = ({ events }: MatterFacts): boolean => events.requested !== undefined

/** Weeks for a decision on an application, per track (domain.md 1.3); eight where no law says otherwise. */
const decisionWeeks: Record<Track, number> = {
  wmo: 2,
  wlz: 6,
  bijstand: 8,
  wia: 8,
  wajong: 8,
  ziektewet: 8,
  ww: 8,
  toeslagen: 13,
  zvw: 4,
  svb: 8,
  jeugdwet: 8,
  wgs: 8,
  woo: 4,
  avg: 4,
  awb: 8,
}
const ownRule: Partial<Record<Track, string>> = {
  wlz: 'ciz',
  bijstand: 'bijstand',
  wia: 'wia',
  wajong: 'wajong',
  toeslagen: 'toeslag_aanvraag',
}

/** The track's own rule; a request to complete is counted by the general one, with the weeks of the track. */
function applicationRule(facts: MatterFacts): string | undefined {
  if (facts.track === 'zvw') return undefined
  if (facts.track === 'woo' || facts.track === 'avg') return facts.track
  if (facts.track === 'wmo' && facts.events.report !== undefined && !askedToComplete(facts)) return undefined
  if (askedToComplete(facts) || facts.weeks !== undefined) return 'aanvraag'
  return ownRule[facts.track] ?? 'aanvraag'
}

const applicationParams = (facts: MatterFacts): Params =>
  applicationRule(facts) === 'aanvraag'
    ? {
        weeks: String(facts.weeks ?? decisionWeeks[facts.track]),
        ...days({
          requested: facts.events.requested,
          completed: facts.events.completed,
          lapsed: facts.events.completed === undefined ? facts.events.lapsed : undefined,
        }),
      }
    : {}

const regimes: Partial<Record<Track, string>> = {
  wia: 'uwv',
  wajong: 'uwv',
  ziektewet: 'uwv',
  ww: 'uwv',
  svb: 'svb',
  toeslagen: 'toeslagen',
  wlz: 'ciz',
}

const objectionParams = ({ track, events, choices }: MatterFacts): Params => ({
  regime: regimes[track] ?? 'awb',
  ...yes({ committee: choices.committee, medical: choices.medical, adjourned: choices.adjourned }),
  ...days({ requested: events.objection_requested, completed: events.objection_completed }),
})

const publicLaw =
  (rule: string) =>
  ({ track }: MatterFacts): string | undefined =>
    track === 'zvw' ? undefined : rule
const none = (): Params => ({})

/** Two weeks where a decision under the Ziektewet may be about being fit for work: the earlier in doubt (domain.md 1.1). */
function objectionRule({ track, choices }: MatterFacts): string {
  if (track === 'ziektewet' && choices.not_fitness !== true) return 'bezwaar_ziektewet'
  return track === 'zvw' ? 'heroverweging' : 'bezwaar'
}

/** The chain in the order of the law: from a report of need to a judgment on appeal (domain.md 1.1 to 1.3). */
export const linkSpecs: readonly LinkSpec[] = [
  {
    stage: 'application',
    event: 'report',
    rule: ({ track }) => (track === 'wmo' ? 'wmo' : undefined),
    params: (facts) => (askedToComplete(facts) ? {} : days({ application: facts.events.application })),
    steps: {
      plan_last_day: 'plan',
      inquiry_last_day: 'inquiry',
      application_from: 'application',
      decision_last_day: 'decision',
    },
  },
  {
    stage: 'application',
    event: 'application',
    rule: applicationRule,
    params: applicationParams,
    steps: {
      advance_last_day: null,
      decision_last_day: 'decision',
      untreated_last_day: 'decision',
      last_day: 'decision',
      extended_last_day: 'decision',
    },
  },
  {
    stage: 'application',
    event: 'application',
    rule: ({ track }) => (track === 'wgs' ? 'schuldhulp' : undefined),
    params: ({ choices }) => yes({ threatening: choices.threatening }),
    steps: { last_day: 'meeting' },
  },
  {
    stage: 'objection',
    event: 'decision',
    rule: objectionRule,
    params: none,
    steps: { last_day: 'objection' },
  },
  {
    stage: 'objection',
    event: 'objection',
    rule: ({ track }) => (track === 'zvw' ? 'heroverweging_antwoord' : 'beslissing_op_bezwaar'),
    params: (facts) => (facts.track === 'zvw' ? {} : objectionParams(facts)),
    steps: {
      decision_last_day: 'objection_decision',
      adjourned_last_day: 'objection_decision',
      skgz_last_day: 'skgz',
    },
  },
  {
    stage: 'objection',
    event: 'hearing',
    rule: publicLaw('stukken_hoorzitting'),
    params: none,
    steps: { last_working_day: null },
  },
  {
    stage: 'appeal',
    event: 'objection_decision',
    rule: publicLaw('beroep'),
    params: none,
    steps: { last_day: 'appeal' },
  },
  {
    stage: 'appeal',
    event: 'fee_notice',
    rule: publicLaw('griffierecht'),
    params: none,
    steps: { last_day: 'fee_paid' },
  },
  {
    stage: 'appeal',
    event: 'session',
    rule: publicLaw('uitspraak'),
    params: none,
    steps: { last_day: 'judgment' },
  },
  {
    stage: 'appeal',
    event: 'judgment',
    rule: publicLaw('hoger_beroep'),
    params: none,
    steps: { last_day: 'further_appeal' },
  },
  {
    stage: 'appeal',
    event: 'skgz_answer',
    rule: ({ track }) => (track === 'zvw' ? 'geschillencommissie_zorg' : undefined),
    params: none,
    steps: { last_day: 'disputes' },
  },
  {
    stage: 'complaint',
    event: 'complaint',
    rule: publicLaw('klacht'),
    params: ({ choices }) => yes({ committee: choices.complaint_committee }),
    steps: { last_day: 'complaint_answer' },
  },
  {
    stage: 'complaint',
    event: 'complaint_answer',
    rule: publicLaw('ombudsman'),
    params: none,
    steps: { last_day: 'ombudsman' },
  },
]
