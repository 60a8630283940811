import type { TermStep } from './step.ts'

/** The two days of a step whose strict and safe counting differ; null where there is one day. */
export const waysOf = ({
  strict,
  safe,
}: Pick<TermStep, 'strict' | 'safe'>): { strict: string; safe: string } | null =>
  strict === undefined || safe === undefined || strict === safe ? null : { strict, safe }
