/**
 * The arithmetic of a step, a line for each day it stands on: every sentence of it (`TermStep.why`) tells one. Our own
 * rules end a sentence only before a capital, and no abbreviation in them ends with a full stop.
 */
export const sumLines = (why: string): string[] =>
  why.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((line) => line !== '')
