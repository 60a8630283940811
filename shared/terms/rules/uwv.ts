import { ok } from '../../result.ts'
import { plusWeeks } from '../calendar.ts'
import { settle, weeks } from '../count.ts'
import type { Rule, StepSpec } from '../rule.ts'
import { certain, countedStep, eventOn } from '../step-of.ts'
import { both, join } from '../text.ts'
import { adjourned, medical } from './params.ts'

const spec: Omit<StepSpec, 'law'> = {
  key: 'decision_last_day',
  label: { nl: 'Uiterste dag voor de beslissing van UWV', en: 'Last day for the decision of UWV' },
  actor: 'agency',
  mark: 'V',
  changes: {
    nl: 'Een medisch oordeel maakt het 17 weken, verdaging geeft één keer zes weken extra. Noemt de brief van UWV een latere dag, ga daar dan van uit.',
    en: 'A medical assessment makes it 17 weeks, adjournment adds six weeks once. If the letter of UWV prints a later day, go by that.',
  },
}

/** UWV's decision on an objection from the end of the objection term: 13 or 17 weeks, too long for the Atw. */
export const uwvBeslistermijn: Rule = {
  key: 'uwv_beslistermijn',
  group: 'decision',
  label: { nl: 'Beslissing op bezwaar door UWV', en: 'Decision on an objection by UWV' },
  law: 'Wet WIA 111, 112',
  eventLabel: { nl: 'Uiterste dag van de bezwaartermijn', en: 'Last day of the objection term' },
  help: {
    nl: 'Dertien weken, of zeventien bij een medisch of arbeidsdeskundig oordeel, vanaf de dag na het einde van de bezwaartermijn. De Algemene termijnenwet verlengt deze lange termijn niet.',
    en: 'Thirteen weeks, or seventeen with a medical or vocational assessment, from the day after the end of the objection term. The General Extension of Time Limits Act does not extend this long term.',
  },
  consequence: {
    nl: 'Is de termijn voorbij, dan kunt u UWV in gebreke stellen.',
    en: 'Once the term is over you can send UWV a default notice.',
  },
  actor: 'agency',
  params: [medical, adjourned],
  steps: ['decision_last_day'],
  mark: 'V',
  source: 'vpca.nl; kantoorabri.nl; ECLI:NL:RBZWB:2023:5623',
  chain: (facts) => {
    const long = facts.yes('medical')
    const base = long ? 17 : 13
    const more = facts.yes('adjourned') ? 6 : 0
    const length = weeks(base + more)
    const nominal = plusWeeks(facts.event, length.count)
    const counted = settle(facts.calendar, facts.event, nominal, length, 'statute')
    const opening = join(
      eventOn({ nl: 'De bezwaartermijn eindigt op', en: 'The objection term ends on' }, facts.event),
      both((words) => words.runs(length, nominal)),
      more === 0
        ? { nl: '', en: '' }
        : {
            nl: `Dat is ${base} weken en 6 weken verdaging.`,
            en: `That is ${base} weeks and 6 weeks of adjournment.`,
          },
    )
    const law = long ? 'Wet WIA 112' : 'Wet WIA 111'
    return ok({ steps: [countedStep({ ...spec, law }, certain(counted), opening)], warnings: [] })
  },
}
