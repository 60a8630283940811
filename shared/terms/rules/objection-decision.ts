import { ok } from '../../result.ts'
import { count, weeks } from '../count.ts'
import type { Facts, Rule, StepSpec } from '../rule.ts'
import { readStandStill, stillWarnings } from '../stand-still.ts'
import { certain, countedStep, eventOn } from '../step-of.ts'
import { both, join, type Text } from '../text.ts'
import { decisionStep, objectionWeeks, plainEnd, type Objection } from './objection-count.ts'
import { regimeOf, regimes, type Regime } from './objection-regimes.ts'
import { adjourned, committee, completed, lapsed, medical, requested } from './params.ts'

const objectionSpec: StepSpec = {
  key: 'objection_last_day',
  label: { nl: 'Uiterste dag om bezwaar te maken', en: 'Last day to object' },
  actor: 'client',
  law: 'Awb 6:7, 6:8',
  mark: 'V',
  changes: {
    nl: 'Een latere bekendmaking schuift de dag op. Noemt de brief een kortere termijn, houd dan die aan.',
    en: 'A later announcement moves the day. If the letter prints a shorter term, keep to that.',
  },
}

/** Decision on an objection: Awb 7:10 and the regimes of UWV, SVB, Toeslagen and CIZ. */
export const beslissingOpBezwaar: Rule = {
  key: 'beslissing_op_bezwaar',
  group: 'decision',
  label: { nl: 'Beslissing op bezwaar', en: 'Decision on an objection' },
  law: 'Awb 7:10',
  eventLabel: {
    nl: 'Dag waarop het besluit is bekendgemaakt waartegen u bezwaar maakt',
    en: 'Day on which the decision you object to was announced',
  },
  help: {
    nl: 'Zes weken, of twaalf met een adviescommissie, vanaf de dag na het einde van de bezwaartermijn. Verdagen kan één keer, zes weken. UWV, SVB, Dienst Toeslagen en CIZ hebben eigen termijnen.',
    en: 'Six weeks, or twelve with an advisory committee, from the day after the end of the objection term. It can be adjourned once, by six weeks. UWV, SVB, Dienst Toeslagen and CIZ have terms of their own.',
  },
  consequence: {
    nl: 'Een late beslissing blijft geldig. Na de termijn kunt u de instantie in gebreke stellen.',
    en: 'A late decision stays valid. After the term you can send the agency a default notice.',
  },
  actor: 'agency',
  params: [
    {
      name: 'regime',
      type: 'choice',
      label: { nl: 'Instantie', en: 'Agency' },
      choices: regimes.map(({ key, label }) => ({ value: key, label })),
    },
    committee,
    medical,
    adjourned,
    requested,
    completed,
    lapsed,
  ],
  steps: ['objection_last_day', 'decision_last_day', 'adjourned_last_day'],
  mark: 'V',
  source: 'Awb 2024-01-01; vpca.nl; belastingdienst.nl; ciz.nl',
  chain: (facts) => {
    const read = readStandStill(facts)
    if (!read.ok) return read
    const { event, calendar } = facts
    const still = read.value
    const regime = regimeOf(facts.choice('regime'))
    const objection = count(calendar, event, weeks(6))
    const known: Objection = { facts, regime, objection, weeks: objectionWeeks(facts, regime), still }
    const opening = join(
      eventOn({ nl: 'Bekendgemaakt op', en: 'Announced on' }, event),
      both((words) => words.runs(weeks(6), objection.nominal)),
    )
    const steps = [countedStep(objectionSpec, certain(objection), opening), decisionStep(known, 0)]
    if (facts.yes('adjourned')) steps.push(decisionStep(known, 6))
    const end = plainEnd(known, facts.yes('adjourned') ? 6 : 0)
    return ok({ steps, warnings: [...ignored(facts, regime), ...stillWarnings(still, end)] })
  },
}

/** Says that a parameter changes nothing here, rather than silently counting as if it did. */
function ignored(facts: Facts, regime: Regime): Text[] {
  const name = { nl: regime.label.nl, en: regime.label.en }
  const without = (what: Text): Text => ({
    nl: `${what.nl} verandert de termijn niet bij: ${name.nl}.`,
    en: `${what.en} does not change the term for: ${name.en}.`,
  })
  const warnings: Text[] = []
  if (facts.yes('committee') && regime.committee === undefined)
    warnings.push(without({ nl: 'Een adviescommissie', en: 'An advisory committee' }))
  if (facts.yes('medical') && regime.medical === undefined)
    warnings.push(without({ nl: 'Een medisch oordeel', en: 'A medical assessment' }))
  return warnings
}
