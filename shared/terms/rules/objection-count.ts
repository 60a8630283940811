import { isBefore, plusDays, plusWeeks, type Day } from '../calendar.ts'
import { atwReaches, settle, weeks, type Count, type Length } from '../count.ts'
import type { Facts, Step, StepSpec } from '../rule.ts'
import {
  standStillDoubt,
  stillDays,
  stillText,
  type Pending,
  type StillDays,
  type StandStill,
} from '../stand-still.ts'
import { countedStep, type Counts } from '../step-of.ts'
import { both, join, nothing, type Text } from '../text.ts'
import type { Regime } from './objection-regimes.ts'

/** What is known of an objection when the agency's term is counted. */
export interface Objection {
  readonly facts: Facts
  readonly regime: Regime
  readonly objection: Count
  readonly weeks: number
  readonly still: StandStill | Pending | undefined
}

/** Weeks the agency has, before any adjournment. */
export function objectionWeeks(facts: Facts, regime: Regime): number {
  if (facts.yes('committee') && regime.committee !== undefined) return regime.committee
  if (facts.yes('medical') && regime.medical !== undefined) return regime.medical
  return regime.weeks
}

const decision: Omit<StepSpec, 'law' | 'mark'> = {
  key: 'decision_last_day',
  label: {
    nl: 'Uiterste dag voor de beslissing op bezwaar',
    en: 'Last day for the decision on the objection',
  },
  actor: 'agency',
  changes: {
    nl: 'Verdagen (één keer, zes weken, schriftelijk), een adviescommissie die u is gemeld, een verzoek om aanvulling, en uw toestemming voor uitstel schuiven de dag op (Awb 7:10, 7:13).',
    en: 'Adjourning (once, six weeks, in writing), an advisory committee that you were told of, a request to complete, and your consent to delay move the day (Awb 7:10, 7:13).',
  },
}
const adjourned: Omit<StepSpec, 'law' | 'mark'> = {
  key: 'adjourned_last_day',
  label: { nl: 'Uiterste dag na verdaging', en: 'Last day after adjournment' },
  actor: 'agency',
  changes: {
    nl: 'Verder uitstel kan alleen met uw instemming, of als de wet het nodig maakt (Awb 7:10(4)).',
    en: 'Further delay needs your consent, or a statutory procedure (Awb 7:10(4)).',
  },
}
const longDoubt: Text = {
  nl: 'Of de Algemene termijnenwet nog werkt als de termijn door verdaging langer dan 12 weken wordt, is niet uitgemaakt. De latere dag is veilig.',
  en: 'Whether the General Extension of Time Limits Act still works when adjournment makes the term longer than 12 weeks is not settled. The later day is safe.',
}
const sendingDoubt: Text = {
  nl: 'De instantie telt vanaf de verzenddag. Wie telt vanaf het einde van de bezwaartermijn, die hier door vrije dagen later eindigt, komt later uit. De latere dag is veilig.',
  en: 'The agency counts from the day of sending. Counting from the end of the objection term, which free days moved here, comes out later. The later day is safe.',
}

const earlyDoubt: Text = {
  nl: 'Het verzoek om aanvulling kwam voor het begin van de beslistermijn. Of die eerste dagen meetellen, is niet zeker; ze zijn hier wel meegeteld.',
  en: 'The request to complete came before the decision period started. Whether those first days count is not certain; here they do.',
}

/** Nominal ends before any stand-still: as the agency words it, and from the extended end of the objection term. */
function nominals(known: Objection, extra: number): { strict: Day; safe: Day } {
  const { facts, regime, objection } = known
  const total = known.weeks + extra
  const safe = plusWeeks(objection.end, total)
  return { strict: regime.from === 'sending' ? plusWeeks(facts.event, 6 + total) : safe, safe }
}

/** Whether it is open that the Atw still reaches the term: within 12 weeks without adjournment, over it with. */
function isOpen({ regime, weeks: base }: Objection, extra: number): boolean {
  return atwReaches(weeks(base)) && !atwReaches(weeks((regime.worded ?? base) + extra))
}

function settleBoth(known: Objection, extra: number, added: StillDays): Counts {
  const { facts, regime, objection } = known
  const ends = nominals(known, extra)
  const literal = weeks((regime.worded ?? known.weeks) + extra)
  const reach = weeks(isOpen(known, extra) ? known.weeks : known.weeks + extra)
  const at = (nominal: Day, length: Length) =>
    settle(facts.calendar, objection.end, nominal, length, 'statute')
  return {
    strict: at(plusDays(ends.strict, added.strict), literal),
    safe: at(plusDays(ends.safe, added.safe), reach),
  }
}

/** The end without stand-still: a request on or after it suspends nothing. */
export const plainEnd = (known: Objection, extra: number): Day =>
  settleBoth(known, extra, { strict: 0, safe: 0 }).safe.end

/** The day by which the agency decides, with `extra` weeks of adjournment. */
export function decisionStep(known: Objection, extra: number): Step {
  const added = stillDays(known.still, plainEnd(known, extra))
  const counts = settleBoth(known, extra, added)
  const opening = join(
    startText(known),
    lengthText(known, extra),
    extendedText(known, extra),
    added.safe === 0 ? nothing : join(stillText(known.still), endText(counts.safe.nominal)),
  )
  const doubt = doubtText(known, extra, added, counts)
  const face = extra > 0 ? adjourned : decision
  const spec = { ...face, law: lawOf(known, extra), mark: known.regime.mark }
  const step = countedStep(spec, counts, opening, doubt)
  if (added.safe === 0 || !startsEarly(known)) return step
  return { ...step, doubt: join(step.doubt ?? nothing, earlyDoubt) }
}

/** Every reason for which the two counts can come apart here. */
function doubtText(known: Objection, extra: number, added: StillDays, counts: Counts): Text {
  const ends = nominals(known, extra)
  return join(
    added.strict === added.safe ? nothing : standStillDoubt,
    ends.strict.equals(ends.safe) ? nothing : sendingDoubt,
    isOpen(known, extra) && counts.safe.passed.length > 0 ? longDoubt : nothing,
  )
}

function lawOf({ regime, weeks: base }: Objection, extra: number): string {
  if (extra > 0 && regime.key === 'awb') return 'Awb 7:10(3)'
  return base === regime.medical ? (regime.longLaw ?? regime.law) : regime.law
}

const startsEarly = ({ still, objection }: Objection) =>
  still !== undefined && isBefore(still.requested, objection.end)

function startText({ regime, facts, objection }: Objection): Text {
  if (regime.from === 'sending') {
    const sent = both((words) => words.date(facts.event))
    const start = both((words) => words.date(plusWeeks(facts.event, 6)))
    return {
      nl: `Verzonden op ${sent.nl}; zes weken later is ${start.nl}.`,
      en: `Sent on ${sent.en}; six weeks later is ${start.en}.`,
    }
  }
  const day = both((words) => words.date(objection.end))
  return { nl: `De bezwaartermijn eindigt op ${day.nl}.`, en: `The objection term ends on ${day.en}.` }
}

function lengthText(known: Objection, extra: number): Text {
  const nominal = nominals(known, extra)[known.regime.from === 'sending' ? 'strict' : 'safe']
  const base = both((words) => words.length(weeks(known.weeks)))
  const until = both((words) => words.until(nominal))
  const more = both((words) => words.length(weeks(extra)))
  const plus =
    extra === 0 ? nothing : { nl: `, plus ${more.nl} verdaging`, en: `, plus ${more.en} of adjournment` }
  return {
    nl: `De beslistermijn begint de dag erna en duurt ${base.nl}${plus.nl}: ${until.nl}.`,
    en: `The decision period starts the day after and lasts ${base.en}${plus.en}: ${until.en}.`,
  }
}

/** The other way of counting for an agency that counts from sending, where free days moved the objection term. */
function extendedText(known: Objection, extra: number): Text {
  const ends = nominals(known, extra)
  if (ends.strict.equals(ends.safe)) return nothing
  const from = both((words) => words.date(known.objection.end))
  const end = both((words) => words.date(ends.safe))
  return {
    nl: `Geteld vanaf het verlengde einde van de bezwaartermijn, ${from.nl}, is het ${end.nl}.`,
    en: `Counted from the extended end of the objection term, ${from.en}, it is ${end.en}.`,
  }
}

const endText = (day: Day): Text => ({
  nl: `Daarmee is het einde ${both((words) => words.date(day)).nl}.`,
  en: `That makes the end ${both((words) => words.date(day)).en}.`,
})
