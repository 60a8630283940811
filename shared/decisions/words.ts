import type { DecisionFacts, DecisionField } from '../domain/decision.ts'

/** What a comparison of decisions says. */
export interface DecisionWords {
  readonly fields: Readonly<Record<DecisionField, string>>
  readonly forms: Readonly<Record<DecisionFacts['form'], string>>
  readonly results: Readonly<Record<DecisionFacts['result'], string>>
  readonly over: Readonly<Record<DecisionFacts['period'], string>>
  readonly and: string
  readonly same: string
  readonly help: string
  readonly otherProduct: string
  readonly refused: string
  readonly lessHelp: string
  readonly moreHelp: string
  readonly lessMoney: string
  readonly moreMoney: string
  readonly otherForm: string
  readonly shorter: string
  readonly longer: string
  readonly year: string
  readonly years: string
  readonly month: string
  readonly months: string
}

const nl: DecisionWords = {
  fields: {
    product: 'Voorziening',
    result: 'Uitkomst',
    amount: 'Hoeveel',
    form: 'Vorm',
    starts: 'Vanaf',
    ends: 'Tot en met',
    reasons: 'Motivering',
  },
  forms: { '': '', zin: 'zorg in natura', pgb: 'pgb' },
  results: { '': '', granted: 'toegekend', partly: 'deels toegekend', refused: 'afgewezen' },
  over: { '': '', week: 'per week', 'four-weeks': 'per vier weken', month: 'per maand', year: 'per jaar' },
  and: 'en',
  same: 'Er is niets veranderd in wat hier is ingevuld.',
  help: 'hulp',
  otherProduct: 'het gaat nu om {new} in plaats van {old}',
  refused: '{product} is afgewezen',
  lessHelp: 'er is {time} per week {product} weggenomen',
  moreHelp: 'er is {time} per week {product} bijgekomen',
  lessMoney: 'het budget is {euros} {period} lager',
  moreMoney: 'het budget is {euros} {period} hoger',
  otherForm: 'de vorm is {new} in plaats van {old}',
  shorter: 'de termijn is {time} korter',
  longer: 'de termijn is {time} langer',
  year: 'jaar',
  years: 'jaar',
  month: 'maand',
  months: 'maanden',
}

const en: DecisionWords = {
  fields: {
    product: 'Provision',
    result: 'Outcome',
    amount: 'How much',
    form: 'Form',
    starts: 'From',
    ends: 'Until and including',
    reasons: 'Reasons',
  },
  forms: { '': '', zin: 'care in kind', pgb: 'personal budget' },
  results: { '': '', granted: 'granted', partly: 'granted in part', refused: 'refused' },
  over: { '': '', week: 'a week', 'four-weeks': 'per four weeks', month: 'a month', year: 'a year' },
  and: 'and',
  same: 'Nothing has changed in what is filled in here.',
  help: 'help',
  otherProduct: 'it is now about {new} instead of {old}',
  refused: '{product} was refused',
  lessHelp: '{time} a week of {product} were taken away',
  moreHelp: '{time} a week of {product} were added',
  lessMoney: 'the budget is {euros} {period} lower',
  moreMoney: 'the budget is {euros} {period} higher',
  otherForm: 'the form is {new} instead of {old}',
  shorter: 'the period is {time} shorter',
  longer: 'the period is {time} longer',
  year: 'year',
  years: 'years',
  month: 'month',
  months: 'months',
}

/** The words of a language. */
export const decisionWords: Readonly<Record<'nl' | 'en', DecisionWords>> = { nl, en }
