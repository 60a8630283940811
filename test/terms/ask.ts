import { computeTerm } from '../../shared/terms/compute.ts'
import type { TermComputation, TermStep } from '../../shared/terms/step.ts'
import { must } from '../../shared/result.ts'

type Params = Readonly<Record<string, string>>

export const compute = (rule: string, event: string, params: Params = {}): TermComputation =>
  must(computeTerm({ rule, event, params, language: 'nl' }))

/** The step with that key; fails the test when the chain has none. */
export function step(rule: string, event: string, key: string, params: Params = {}): TermStep {
  const found = compute(rule, event, params).steps.find((one) => one.key === key)
  if (found === undefined) throw new Error(`${rule} has no step ${key}`)
  return found
}

export const date = (rule: string, event: string, key: string, params: Params = {}) =>
  step(rule, event, key, params).date

/** Strict and safe day; the same twice where they do not differ. */
export function counts(rule: string, event: string, key: string, params: Params = {}) {
  const { date: only, strict = only, safe = only } = step(rule, event, key, params)
  return [strict, safe]
}
