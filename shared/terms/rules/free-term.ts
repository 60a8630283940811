import { ok } from '../../result.ts'
import { count, units, type Unit } from '../count.ts'
import type { Rule, StepSpec } from '../rule.ts'
import { certain, countedStep, eventOn } from '../step-of.ts'
import { both, join, type Text } from '../text.ts'

const spec: StepSpec = {
  key: 'last_day',
  label: { nl: 'Uiterste dag', en: 'Last day' },
  actor: 'client',
  law: 'Algemene termijnenwet 1-4',
  mark: 'V',
  changes: {
    nl: 'Een andere begindag of lengte. Vrije dagen verlengen alleen een termijn die in een wet staat, niet een dag die een brief of een rechter noemt.',
    en: 'Another start or length. Free days only extend a term that is set in a law, not a day that a letter or a court names.',
  },
}
const unitLabels: Record<Unit, Text> = {
  days: { nl: 'dagen', en: 'days' },
  weeks: { nl: 'weken', en: 'weeks' },
  months: { nl: 'maanden', en: 'months' },
}

/** Any term of days, weeks or months, with or without the Atw. */
export const termijn: Rule = {
  key: 'termijn',
  group: 'information',
  label: { nl: 'Eigen termijn', en: 'Term of your own' },
  law: 'Algemene termijnenwet 1-4',
  eventLabel: { nl: 'Dag voordat de termijn begint', en: 'Day before the term starts' },
  help: {
    nl: 'Een termijn in dagen, weken of maanden. Kies of hij in een wet staat: alleen dan verlengen vrije dagen hem.',
    en: 'A term in days, weeks or months. Choose whether it is set in a law: only then do free days extend it.',
  },
  consequence: {
    nl: 'Wat er na deze dag gebeurt, hangt af van de wet of de brief.',
    en: 'What happens after this day depends on the law or the letter.',
  },
  actor: 'client',
  params: [
    {
      name: 'count',
      type: 'number',
      min: 1,
      max: 1000,
      required: true,
      label: { nl: 'Aantal', en: 'Number' },
    },
    {
      name: 'unit',
      type: 'choice',
      required: true,
      label: { nl: 'Eenheid', en: 'Unit' },
      choices: units.map((value) => ({ value, label: unitLabels[value] })),
    },
    {
      name: 'statutory',
      type: 'yes-no',
      label: { nl: 'De termijn staat in een wet', en: 'The term is set in a law' },
    },
  ],
  steps: ['last_day'],
  mark: 'V',
  source: 'Algemene termijnenwet',
  chain: (facts) => {
    const unit = units.find((known) => known === facts.choice('unit')) ?? 'days'
    const length = { count: facts.number('count') ?? 1, unit }
    const basis = facts.choice('statutory') === 'no' ? 'own' : 'statute'
    const counted = count(facts.calendar, facts.event, length, basis)
    const opening = join(
      eventOn({ nl: 'De dag voor het begin is', en: 'The day before it starts is' }, facts.event),
      both((words) => words.runs(length, counted.nominal)),
    )
    return ok({ steps: [countedStep(spec, certain(counted), opening)], warnings: [] })
  },
}
