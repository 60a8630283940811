import { ok } from '../../result.ts'
import { plusDays, plusWeeks, type Day } from '../calendar.ts'
import { count, settle, weeks } from '../count.ts'
import type { Facts, Rule, Step, StepSpec } from '../rule.ts'
import { readStandStill, standStillDoubt, stillDays, stillText, stillWarnings } from '../stand-still.ts'
import { certain, countedStep, eventOn } from '../step-of.ts'
import { both, join, nothing } from '../text.ts'
import { completed, lapsed, requested } from './params.ts'

const decision: StepSpec = {
  key: 'decision_last_day',
  label: { nl: 'Uiterste dag om te beslissen', en: 'Last day to decide' },
  actor: 'agency',
  law: 'Awb 4:13',
  mark: 'V',
  changes: {
    nl: 'Een tijdige brief met een nieuwe redelijke termijn (Awb 4:14(3)), uw toestemming voor uitstel (4:15(2)) en een verzoek om aanvulling met een termijn schuiven de dag op. Een verzoek zonder termijn niet.',
    en: 'A timely letter with a new reasonable term (Awb 4:14(3)), your consent to delay (4:15(2)) and a request to complete with a set term move the day. A request without a set term does not.',
  },
}
const untreated: StepSpec = {
  key: 'untreated_last_day',
  label: {
    nl: 'Uiterste dag om de aanvraag buiten behandeling te stellen',
    en: 'Last day to leave the application untreated',
  },
  actor: 'agency',
  law: 'Awb 4:5(4)',
  mark: 'V',
  changes: {
    nl: 'Na deze dag moet de instantie gewoon op de aanvraag beslissen.',
    en: 'After this day the agency simply has to decide on the application.',
  },
}

/** Awb 4:5(4): leaving it untreated must be announced within four weeks after the time given ran out. */
function untreatedStep({ calendar }: Facts, until: Day): Step {
  const counted = count(calendar, until, weeks(4))
  const opening = join(
    eventOn({ nl: 'De tijd om aan te vullen liep af op', en: 'The time to complete ran out on' }, until),
    both((words) => words.runs(weeks(4), counted.nominal)),
  )
  return countedStep(untreated, certain(counted), opening)
}

/** Decision on an application: a statutory term, else eight weeks (Awb 4:13), with stand-still (4:15). */
export const aanvraag: Rule = {
  key: 'aanvraag',
  group: 'decision',
  label: { nl: 'Beslissing op een aanvraag', en: 'Decision on an application' },
  law: 'Awb 4:13, 4:15, 4:5',
  eventLabel: { nl: 'Dag waarop de aanvraag is ontvangen', en: 'Day on which the application was received' },
  help: {
    nl: 'Acht weken na ontvangst, of de termijn die de bijzondere wet noemt. De termijn staat stil vanaf de dag na een verzoek om aanvulling.',
    en: 'Eight weeks after receipt, or the term that the special law sets. The term stands still from the day after a request to complete.',
  },
  consequence: {
    nl: 'Is de termijn voorbij, dan kunt u de instantie in gebreke stellen.',
    en: 'Once the term is over you can send the agency a default notice.',
  },
  actor: 'agency',
  params: [
    { name: 'weeks', type: 'number', min: 1, max: 52, label: { nl: 'Aantal weken', en: 'Number of weeks' } },
    requested,
    completed,
    lapsed,
    {
      name: 'statutory',
      type: 'yes-no',
      label: {
        nl: 'De termijn staat in een wet (niet in een verordening)',
        en: 'The term is set in a law (not in a by-law)',
      },
    },
  ],
  steps: ['decision_last_day', 'untreated_last_day'],
  mark: 'V',
  source: 'Awb 2024-01-01',
  chain: (facts) => {
    const still = readStandStill(facts)
    if (!still.ok) return still
    const { event, calendar } = facts
    const length = weeks(facts.number('weeks') ?? 8)
    const nominal = plusWeeks(event, length.count)
    const basis = facts.choice('statutory') === 'no' ? 'own' : 'statute'
    const plain = settle(calendar, event, nominal, length, basis).end
    const added = stillDays(still.value, plain)
    const counted = (extra: number) => settle(calendar, event, plusDays(nominal, extra), length, basis)
    const counts = { strict: counted(added.strict), safe: counted(added.safe) }
    const opening = join(
      eventOn({ nl: 'Ontvangen op', en: 'Received on' }, event),
      both((words) => words.runs(length, nominal)),
      added.safe > 0 ? stillText(still.value) : nothing,
      added.safe > 0
        ? {
            nl: `Daarmee is het einde ${both((words) => words.date(counts.safe.nominal)).nl}.`,
            en: `That makes the end ${both((words) => words.date(counts.safe.nominal)).en}.`,
          }
        : nothing,
    )
    const spec =
      length.count === 8 ? { ...decision, law: 'Awb 4:13(2)' } : { ...decision, law: 'Awb 4:13(1)' }
    const until = facts.date('lapsed')
    const steps = [countedStep(spec, counts, opening, standStillDoubt)]
    if (until !== undefined) steps.push(untreatedStep(facts, until))
    return ok({ steps, warnings: stillWarnings(still.value, plain) })
  },
}
