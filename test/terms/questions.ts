import fc from 'fast-check'
import { must } from '../../shared/result.ts'
import { computeTerm } from '../../shared/terms/compute.ts'
import { legalData } from '../../shared/terms/legal-data.ts'
import { rules } from '../../shared/terms/rules.ts'
import type { TermComputation } from '../../shared/terms/step.ts'
import { add, number, text } from './reference.ts'

export const anyDay = fc.integer({ min: number('2010-01-01'), max: number('2035-12-31') }).map(text)
const yesNo = fc.constantFrom('yes', 'no')
const gap = fc.integer({ min: 0, max: 120 })

interface Question {
  readonly rule: string
  readonly event: string
  readonly params: Record<string, string>
}

const without = (params: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** Two days after each other, from some days after the event on; or none. */
const pair = (event: string, first: string, second: string) =>
  fc.option(
    fc.tuple(gap, gap).map(([a, b]) => ({ [first]: add(event, a), [second]: add(event, a + b) })),
    { nil: {} },
  )

const stoodStill = (event: string) =>
  fc.oneof(pair(event, 'requested', 'completed'), pair(event, 'requested', 'lapsed'))

/** Parameters that fit each rule, for an event; rules left out ask none. */
const paramsOf: Record<string, (event: string) => fc.Arbitrary<Record<string, string>>> = {
  beslissing_op_bezwaar: (event) =>
    fc
      .tuple(
        fc.record({
          regime: maybe(fc.constantFrom('awb', 'uwv', 'svb', 'toeslagen', 'ciz')),
          committee: maybe(yesNo),
          medical: maybe(yesNo),
          adjourned: maybe(yesNo),
        }),
        stoodStill(event),
      )
      .map(([some, more]) => without({ ...some, ...more })),
  aanvraag: (event) =>
    fc
      .tuple(
        fc.record({ weeks: maybe(fc.integer({ min: 1, max: 52 }).map(String)), statutory: maybe(yesNo) }),
        stoodStill(event),
      )
      .map(([some, more]) => without({ ...some, ...more })),
  wmo: (event) =>
    maybe(gap).map((days) => without({ application: days === undefined ? undefined : add(event, days) })),
  ingebrekestelling: (event) =>
    fc
      .record({ received: gap, decided: maybe(gap), regime: fc.constantFrom('awb', 'toeslagen') })
      .map((given) =>
        without({
          received: add(event, given.received),
          decided: given.decided === undefined ? undefined : add(event, given.received + given.decided),
          regime: given.regime,
        }),
      ),
  termijn: () =>
    fc.record({
      count: fc.integer({ min: 1, max: 100 }).map(String),
      unit: fc.constantFrom('days', 'weeks', 'months'),
      statutory: yesNo,
    }),
  uwv_beslistermijn: () => fc.record({ medical: yesNo, adjourned: yesNo }),
  griffierecht: () => fc.record({ interim: yesNo }),
  klacht: () => fc.record({ committee: yesNo }),
  schuldhulp: () => fc.record({ threatening: yesNo }),
  ciz: () => fc.record({ special: yesNo }),
}

/** A question to any rule, with answers that fit it. */
export const question: fc.Arbitrary<Question> = fc
  .tuple(fc.constantFrom(...rules.map(({ key }) => key)), anyDay)
  .chain(([rule, event]) =>
    (paramsOf[rule]?.(event) ?? fc.constant({})).map((params) => ({ rule, event, params })),
  )

/** What the rules say to it. */
export const answer = (asked: Question, language: 'nl' | 'en' = 'nl', data = legalData): TermComputation =>
  must(computeTerm({ ...asked, language }, data))
