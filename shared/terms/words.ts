import type { Day, FreeDay } from './calendar.ts'
import type { Count, Length } from './count.ts'

/** The sentences of the arithmetic, in one language. */
export interface Words {
  /** "woensdag 4 maart 2026" */
  readonly date: (day: Day) => string
  /** "6 weken" */
  readonly length: (length: Length) => string
  readonly days: (count: number) => string
  /** "tot en met woensdag 15 april 2026" */
  readonly until: (day: Day) => string
  /** "De termijn begint de dag erna en duurt 6 weken: tot en met …." */
  readonly runs: (length: Length, nominal: Day) => string
  /**
   * What free days do to the nominal end: move it, or not and why. Empty for a working day in no reach; `open` when
   * it is not certain that the move holds.
   */
  readonly settled: (count: Count, open: boolean) => string
  readonly free: (free: readonly FreeDay[]) => string
  /** Both counts side by side, where they differ. */
  readonly apart: (strict: Day, safe: Day) => string
  readonly stoodStill: (still: StandStillWords) => string
  readonly unknownDays: (year: number) => string
}

export interface StandStillWords {
  readonly requested: Day
  readonly ended: Day
  readonly lapsed: boolean
  readonly strict: number
  readonly safe: number
}
