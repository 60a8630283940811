import { ok } from '../../result.ts'
import type { Basis, Length } from '../count.ts'
import type { Rule, StepSpec } from '../rule.ts'
import { plainStep } from '../step-of.ts'
import type { Text } from '../text.ts'

interface SingleStep extends StepSpec {
  readonly length: Length
  readonly basis?: Basis
  readonly doubt?: Text
}

interface SingleTerm extends Omit<Rule, 'params' | 'steps' | 'chain'> {
  /** "Ontvangen op" */
  readonly phrase: Text
  readonly terms: readonly SingleStep[]
}

/** A rule of one event whose terms all run from it. */
export function singleRule({ phrase, terms, ...rule }: SingleTerm): Rule {
  return {
    ...rule,
    params: [],
    steps: terms.map(({ key }) => key),
    chain: (facts) => {
      const steps = terms.map(({ length, basis, doubt, ...spec }) => ({
        ...plainStep(facts, spec, phrase, length, basis),
        doubt,
      }))
      return ok({ steps, warnings: [] })
    },
  }
}
