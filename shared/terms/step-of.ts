import type { Day } from './calendar.ts'
import { count, type Basis, type Count, type Length } from './count.ts'
import type { Facts, Step, StepSpec } from './rule.ts'
import { both, join, nothing, type Text } from './text.ts'

/** The same term counted two ways; `safe` is the one to act on. */
export interface Counts {
  readonly strict: Count
  readonly safe: Count
}

export const certain = (only: Count): Counts => ({ strict: only, safe: only })
const differs = ({ strict, safe }: Counts) => !strict.end.equals(safe.end)

/** A step on a counted day. `opening` leads to the nominal day; `doubt` is shown only where the counts differ; which of them holds is open then. */
export function countedStep(spec: StepSpec, counts: Counts, opening: Text, doubt: Text = nothing): Step {
  const { strict, safe } = counts
  const apart = differs(counts)
  return {
    ...spec,
    mark: apart ? '?' : spec.mark,
    strict: strict.end,
    safe: safe.end,
    years: [...new Set([...strict.years, ...safe.years])],
    why: join(
      opening,
      both((words) => words.settled(safe, apart && strict.nominal.equals(safe.nominal))),
      apart ? both((words) => words.apart(strict.end, safe.end)) : nothing,
    ),
    ...(apart && doubt !== nothing ? { doubt } : {}),
  }
}

/** A step on a day that nothing moves. */
export const dayStep = (spec: StepSpec, day: Day, why: Text, years: readonly number[] = []): Step => ({
  ...spec,
  strict: day,
  safe: day,
  years,
  why,
})

export const valueStep = (spec: StepSpec, value: number | boolean, why: Text): Step => ({
  ...spec,
  value,
  years: [],
  why,
})

/** "Verzonden op woensdag 4 maart 2026." */
export function eventOn(phrase: Text, day: Day): Text {
  const date = both((words) => words.date(day))
  return { nl: `${phrase.nl} ${date.nl}.`, en: `${phrase.en} ${date.en}.` }
}

/** One statutory term from one event: the event, the arithmetic, the free days. */
export function plainStep(
  facts: Facts,
  spec: StepSpec,
  phrase: Text,
  length: Length,
  basis: Basis = 'statute',
): Step {
  const counted = count(facts.calendar, facts.event, length, basis)
  const opening = join(
    eventOn(phrase, facts.event),
    both((words) => words.runs(length, counted.nominal)),
  )
  return countedStep(spec, certain(counted), opening)
}
