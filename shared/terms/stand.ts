import type { TermStep } from './step.ts'

/** A day from which something may be done is never late. */
export const isOpening = ({ key }: Pick<TermStep, 'key'>): boolean => key.endsWith('_from')

/** The step that only says what to aim for; it stands with the last day that it belongs to. */
export const targetKey = 'target_day'

type Dated = Pick<TermStep, 'key' | 'date'>

/**
 * Whether the chain has gone on from a step: the objection was made, or there would be no decision on it to wait for.
 * Whoever was in time must never be told, or be said to others, to be late.
 */
export const goneOnFrom = (step: Dated, steps: readonly Dated[]): boolean =>
  steps.some(({ key, date }) => key !== targetKey && (date ?? '') > (step.date ?? ''))
