import { fail, ok, type Result } from '../result.ts'
import type { Language } from '../text/failure-message.ts'
import { calendarOf, parseDay } from './calendar.ts'
import { readFacts } from './facts.ts'
import { legalData, type LegalData } from './legal-data.ts'
import type { Chain, Rule, Step } from './rule.ts'
import { rules } from './rules.ts'
import type { TermComputation, TermStep } from './step.ts'
import { both, type Text } from './text.ts'

export interface TermInput {
  readonly rule: string
  /** `YYYY-MM-DD`, a day between 1950 and 2150. */
  readonly event: string
  readonly params?: Readonly<Record<string, string>>
  readonly language: 'nl' | 'en'
}

/**
 * The chain of days that follows from one event. Fails with `not-found` (`rule`) or `invalid-input` (`date` for the
 * event, `param` for a parameter that is unknown, malformed or out of order; `values.name` says which).
 * `data` replaces the dated tables of the law, for a person who corrected them.
 */
export function computeTerm(input: TermInput, data: LegalData = legalData): Result<TermComputation> {
  const rule = rules.find(({ key }) => key === input.rule)
  if (rule === undefined) return fail({ kind: 'not-found', detail: 'rule', values: { name: input.rule } })
  const params = input.params ?? {}
  const facts = readFacts(rule, input.event, params, data)
  if (!facts.ok) return facts
  const chain = rule.chain(facts.value)
  if (!chain.ok) return chain
  return ok({
    rule: rule.key,
    event: input.event,
    params: { ...params },
    steps: marked(rule, input, data, chain.value.steps),
    warnings: warningsOf(chain.value, data).map((warning) => warning[input.language]),
  })
}

/** The steps; where a person's corrections moved one, it says so, with what it was without them. */
function marked(rule: Rule, input: TermInput, data: LegalData, steps: readonly Step[]): TermStep[] {
  const { language } = input
  const shown = steps.map((step) => stepIn(step, language))
  if (data === legalData) return shown
  const facts = readFacts(rule, input.event, input.params ?? {}, legalData)
  const chain = facts.ok ? rule.chain(facts.value) : facts
  const before = chain.ok ? chain.value.steps.map((step) => stepIn(step, language)) : []
  return shown.map((step) => {
    const plain = before.find(({ key }) => key === step.key)
    const same = plain && (['date', 'strict', 'safe', 'value'] as const).every((at) => plain[at] === step[at])
    return same ? step : { ...step, corrected: wasText(plain)[language] }
  })
}

function wasText(plain: TermStep | undefined): Text {
  const day = plain?.date === undefined ? undefined : parseDay(plain.date)
  const was = day === undefined ? undefined : both((words) => words.date(day))
  return {
    nl: `Door u gewijzigd in Bedragen en dagen.${was ? ` Zonder uw wijziging was dit ${was.nl}.` : ''}`,
    en: `Changed by you in Amounts and days.${was ? ` Without your change this was ${was.en}.` : ''}`,
  }
}

function stepIn(step: Step, language: Language): TermStep {
  const { strict, safe, value, doubt, changes } = step
  const apart = strict !== undefined && safe !== undefined && !strict.equals(safe)
  return {
    key: step.key,
    label: step.label[language],
    ...(safe === undefined ? {} : { date: safe.toString() }),
    ...(apart ? { strict: strict.toString(), safe: safe.toString() } : {}),
    ...(value === undefined ? {} : { value }),
    actor: step.actor,
    law: step.law,
    why: step.why[language],
    mark: step.mark,
    ...(doubt === undefined ? {} : { doubt: doubt[language] }),
    ...(changes === undefined ? {} : { changes: changes[language] }),
  }
}

/** The chain's own warnings, and one for each year whose decree days are not known. */
function warningsOf(chain: Chain, data: LegalData): Text[] {
  const calendar = calendarOf(data.equated)
  const years = [...new Set(chain.steps.flatMap((step) => step.years))].toSorted((a, b) => a - b)
  const unknown = years.filter((year) => !calendar.knows(year))
  return [...chain.warnings, ...unknown.map((year) => both((words) => words.unknownDays(year)))]
}
