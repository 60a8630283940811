import { daysBetween, isBefore, plusDays, type Day } from '../calendar.ts'
import { count, weeks, type Count } from '../count.ts'
import {
  allowanceAfter,
  allowanceMaximum,
  confirmedOn,
  penaltyAfter,
  penaltyDays,
  tableOn,
} from '../penalty.ts'
import type { Facts, Step, StepSpec } from '../rule.ts'
import { countedStep, valueStep, type Counts } from '../step-of.ts'
import { both, join, nothing, type Text } from '../text.ts'
import { allowanceDoubt, amountsDoubt, decidedDoubt, noticeSpecs, twoWeeksDoubt } from './notice-steps.ts'

/** A notice that counts: what follows from the two weeks after it. */
export interface Running {
  readonly facts: Facts
  readonly twoWeeks: Counts
  readonly decided: Day | undefined
}

const shift = (counted: Count, extra: number): Count => {
  const end = plusDays(counted.end, extra)
  return { nominal: end, end, passed: [], tooFewWorkingDays: false, years: [], basis: 'own' }
}
const shiftBoth = ({ strict, safe }: Counts, extra: number): Counts => ({
  strict: shift(strict, extra),
  safe: shift(safe, extra),
})

/** The penalty of one regime: how long it can run, what it comes to, and what is not sure. */
interface Penalty {
  readonly runs: number
  readonly full: number
  /** Euros until a decision, the two weeks having ended on `end`. */
  readonly until: (decided: Day, end: Day) => number
  readonly spec: StepSpec
  readonly doubt: Text
  readonly table: Text
}

export const isAllowance = (facts: Facts) => facts.choice('regime') === 'toeslagen'

function allowancePenalty({ facts }: Running): Penalty {
  const { allowancePenalty: penalty } = facts.data
  const difference = facts.number('difference') ?? Number.MAX_SAFE_INTEGER
  const full = allowanceMaximum(penalty, difference)
  return {
    runs: (full / penalty.perWeek) * 7,
    full,
    until: (decided, end) => allowanceAfter(penalty, difference, end, decided),
    spec: { ...noticeSpecs.total, law: 'Awir 12', mark: 'V' },
    doubt: allowanceDoubt,
    table: {
      nl: `Dienst Toeslagen betaalt ${penalty.perWeek} euro voor elke week te laat, hier hoogstens ${full} euro, en alleen bij de definitieve berekening of een bezwaar daartegen.`,
      en: `Dienst Toeslagen pays ${penalty.perWeek} euros for each week late, here at most ${full} euros, and only for the definitive calculation or an objection to it.`,
    },
  }
}

function ordinaryPenalty({ facts, twoWeeks }: Running): Penalty | undefined {
  const first = plusDays(twoWeeks.safe.end, 1)
  const table = tableOn(facts.data, first)
  if (table === undefined) return undefined
  const runs = penaltyDays(table)
  const full = penaltyAfter(table, runs)
  const sure = confirmedOn(table, first)
  const bands = (write: (days: number, perDay: number) => string) =>
    table.bands.map((band) => write(band.days, band.perDay)).join(', ')
  return {
    runs,
    full,
    until: (decided, end) => penaltyAfter(table, daysBetween(plusDays(end, 1), decided)),
    spec: { ...noticeSpecs.total, mark: sure ? table.mark : '?' },
    doubt: sure ? nothing : amountsDoubt,
    table: {
      nl: `Per dag ${bands((days, perDay) => `${perDay} euro (${days} dagen)`)}; samen hoogstens ${full} euro.`,
      en: `Per day ${bands((days, perDay) => `${perDay} euros (${days} days)`)}; at most ${full} euros in all.`,
    },
  }
}

/** First day, court, last day, amount and fixing, in the order of time. */
export function penaltySteps(running: Running): Step[] {
  const penalty = isAllowance(running.facts) ? allowancePenalty(running) : ordinaryPenalty(running)
  if (penalty === undefined || penalty.runs === 0)
    return [courtStep(running), totalStep(running, penalty)].flat()
  const last = shiftBoth(running.twoWeeks, penalty.runs)
  const lastStep = countedStep(
    noticeSpecs.last,
    last,
    {
      nl: `De dwangsom loopt hoogstens ${penalty.runs} dagen, vrije dagen meegeteld: tot en met ${both((words) => words.date(last.safe.end)).nl}.`,
      en: `The penalty runs for ${penalty.runs} days at most, free days included: up to and including ${both((words) => words.date(last.safe.end)).en}.`,
    },
    twoWeeksDoubt,
  )
  return [
    firstStep(running),
    courtStep(running),
    lastStep,
    ...totalStep(running, penalty),
    ...fixedStep(running, last),
  ]
}

function firstStep({ twoWeeks }: Running): Step {
  return countedStep(
    noticeSpecs.first,
    shiftBoth(twoWeeks, 1),
    {
      nl: `De twee weken eindigen op ${both((words) => words.date(twoWeeks.safe.end)).nl}; de dwangsom begint de dag erna.`,
      en: `The two weeks end on ${both((words) => words.date(twoWeeks.safe.end)).en}; the penalty starts the day after.`,
    },
    twoWeeksDoubt,
  )
}

function courtStep({ twoWeeks }: Running): Step {
  return countedStep(
    noticeSpecs.court,
    shiftBoth(twoWeeks, 1),
    {
      nl: `De twee weken eindigen op ${both((words) => words.date(twoWeeks.safe.end)).nl}. Vanaf de dag erna kan de rechter worden gevraagd; bezwaar is niet eerst nodig (Awb 7:1).`,
      en: `The two weeks end on ${both((words) => words.date(twoWeeks.safe.end)).en}. From the day after the court can be asked; no objection is needed first (Awb 7:1).`,
    },
    twoWeeksDoubt,
  )
}

function totalStep(running: Running, penalty: Penalty | undefined): Step[] {
  if (penalty === undefined) return []
  const { decided } = running
  if (decided === undefined) {
    const until = {
      nl: `Zonder besluit loopt het op tot ${penalty.full} euro.`,
      en: `Without a decision it comes to ${penalty.full} euros.`,
    }
    return [withDoubt(valueStep(penalty.spec, penalty.full, join(penalty.table, until)), penalty.doubt)]
  }
  const { strict, safe } = running.twoWeeks
  const value = penalty.until(decided, safe.end)
  const most = penalty.until(decided, strict.end)
  const day = both((words) => words.date(decided))
  const until = {
    nl: `De twee weken eindigden op ${both((words) => words.date(safe.end)).nl} en het besluit kwam op ${day.nl}: ${value} euro.`,
    en: `The two weeks ended on ${both((words) => words.date(safe.end)).en} and the decision came on ${day.en}: ${value} euros.`,
  }
  const doubt = join(penalty.doubt, decidedDoubt, most === value ? nothing : mostDoubt(most))
  return [withDoubt(valueStep(penalty.spec, value, join(penalty.table, until)), doubt)]
}

const withDoubt = (step: Step, doubt: Text): Step => (doubt.nl === '' ? step : { ...step, doubt })

const mostDoubt = (most: number): Text => ({
  nl: `Verlengen vrije dagen de twee weken niet, dan is het ${most} euro.`,
  en: `If free days do not extend the two weeks, it is ${most} euros.`,
})

/** Awb 4:18: within two weeks after the last day for which the penalty was due; none when none was. */
function fixedStep({ facts, twoWeeks, decided }: Running, last: Counts): Step[] {
  if (decided !== undefined && !isBefore(plusDays(twoWeeks.safe.end, 1), decided)) return []
  const due = (day: Day) => (decided !== undefined && !isBefore(day, decided) ? plusDays(decided, -1) : day)
  const from: Counts = { strict: shift(last.strict, 0), safe: shift(last.safe, 0) }
  const strict = count(facts.calendar, due(from.strict.end), weeks(2))
  const safe = count(facts.calendar, due(from.safe.end), weeks(2))
  const day = both((words) => words.date(due(from.safe.end)))
  const opening = join(
    {
      nl: `De laatste dag waarover de dwangsom loopt is ${day.nl}.`,
      en: `The last day for which the penalty runs is ${day.en}.`,
    },
    both((words) => words.runs(weeks(2), safe.nominal)),
  )
  return [countedStep(noticeSpecs.fixed, { strict, safe }, opening, twoWeeksDoubt)]
}
