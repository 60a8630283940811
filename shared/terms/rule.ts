import type { Result } from '../result.ts'
import type { Calendar, Day } from './calendar.ts'
import type { LegalData } from './legal-data.ts'
import type { TermParam, TermStep } from './step.ts'
import type { Text } from './text.ts'

/** What a rule asks besides its event. */
export interface ParamSpec {
  readonly name: string
  readonly label: Text
  readonly type: TermParam['type']
  readonly choices?: readonly { readonly value: string; readonly label: Text }[]
  readonly required?: boolean
  /** Bounds of a whole number, both included. */
  readonly min?: number
  readonly max?: number
}

/** What was given: the event and the parameters, checked against their specs. */
export interface Facts {
  readonly event: Day
  readonly calendar: Calendar
  readonly data: LegalData
  readonly date: (name: string) => Day | undefined
  readonly yes: (name: string) => boolean
  readonly choice: (name: string) => string | undefined
  readonly number: (name: string) => number | undefined
}

/** A step of a chain, in both languages. `strict` equals `safe` where there is nothing to choose. */
export interface Step {
  readonly key: string
  readonly label: Text
  readonly actor: TermStep['actor']
  readonly law: string
  readonly mark: TermStep['mark']
  readonly why: Text
  readonly doubt?: Text | undefined
  readonly changes?: Text | undefined
  readonly strict?: Day
  /** The day to act on: the earlier for the client, the later for an agency. */
  readonly safe?: Day
  readonly value?: number | boolean
  /** Years whose free days decided it. */
  readonly years: readonly number[]
}

/** The part of a step that does not depend on the facts. */
export type StepSpec = Pick<Step, 'key' | 'label' | 'actor' | 'law' | 'mark' | 'changes'>

export interface Chain {
  readonly steps: readonly Step[]
  readonly warnings: readonly Text[]
}

export const groups = ['objection', 'decision', 'late', 'information'] as const

/** One rule as data, with the pure function that turns its facts into steps. */
export interface Rule {
  readonly key: string
  readonly group: (typeof groups)[number]
  readonly label: Text
  readonly law: string
  /** What the event is: "Dag waarop het besluit is verzonden". */
  readonly eventLabel: Text
  readonly help: Text
  readonly consequence: Text
  readonly actor: TermStep['actor']
  readonly params: readonly ParamSpec[]
  /** Keys of the steps, in the order in which they come. */
  readonly steps: readonly string[]
  readonly mark: TermStep['mark']
  /** Where the length was seen. */
  readonly source: string
  readonly chain: (facts: Facts) => Result<Chain>
}
