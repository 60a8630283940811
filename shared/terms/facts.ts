import { fail, ok, type Result } from '../result.ts'
import { calendarOf, parseDay, type Day } from './calendar.ts'
import type { LegalData } from './legal-data.ts'
import type { Facts, ParamSpec, Rule } from './rule.ts'

type Params = Readonly<Record<string, string>>

export const badParam = (name: string): Result<never> =>
  fail({ kind: 'invalid-input', detail: 'param', values: { name } })

/** Checks what was given against the rule; fails on the first parameter that does not fit. */
export function readFacts(rule: Rule, event: string, params: Params, data: LegalData): Result<Facts> {
  const day = parseDay(event)
  if (day === undefined) return fail({ kind: 'invalid-input', detail: 'date', values: { value: event } })
  const wrong = firstWrong(rule.params, params)
  if (wrong !== undefined) return badParam(wrong)
  return ok({
    event: day,
    calendar: calendarOf(data.equated),
    data,
    date: (name) => optional(params, name, parseDay),
    yes: (name) => optional(params, name, (text) => text) === 'yes',
    choice: (name) => optional(params, name, (text) => text),
    number: (name) => optional(params, name, Number),
  })
}

function firstWrong(specs: readonly ParamSpec[], params: Params): string | undefined {
  const unknown = Object.keys(params).find((name) => !specs.some((spec) => spec.name === name))
  return unknown ?? specs.find((spec) => !fits(spec, own(params, spec.name)))?.name
}

function fits(spec: ParamSpec, text: string | undefined): boolean {
  if (text === undefined) return spec.required !== true
  return patterns[spec.type](text, spec)
}

const patterns: Record<ParamSpec['type'], (text: string, spec: ParamSpec) => boolean> = {
  date: (text) => parseDay(text) !== undefined,
  'yes-no': (text) => text === 'yes' || text === 'no',
  choice: (text, { choices }) => choices?.some(({ value }) => value === text) ?? false,
  number: (text, { min = 0, max = 999_999 }) =>
    /^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max,
}

const own = (params: Params, name: string) => (Object.hasOwn(params, name) ? params[name] : undefined)

function optional<T>(params: Params, name: string, read: (text: string) => T): T | undefined {
  const text = own(params, name)
  return text === undefined ? undefined : read(text)
}

/** Fails with the first parameter whose day comes before the day it must follow. */
export function inOrder(
  days: readonly (readonly [name: string, day: Day | undefined, after: Day])[],
): Result<void> {
  const wrong = days.find(([, day, after]) => day !== undefined && day.until(after).sign > 0)
  return wrong === undefined ? ok(undefined) : badParam(wrong[0])
}
