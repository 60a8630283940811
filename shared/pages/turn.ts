import type { Box, Turn } from '../domain/page.ts'

/** Where a box of a page stands after the page was turned right by so many degrees. */
export function turned({ x, y, w, h }: Box, turn: Turn): Box {
  if (turn === 90) return { x: within(1 - y - h), y: x, w: h, h: w }
  if (turn === 180) return { x: within(1 - x - w), y: within(1 - y - h), w, h }
  if (turn === 270) return { x: y, y: within(1 - x - w), w: h, h: w }
  return { x, y, w, h }
}

/** Two turns, one after the other. */
export const addTurns = (a: number, b: number): Turn => {
  const sum = (((a + b) % 360) + 360) % 360
  return sum === 90 || sum === 180 || sum === 270 ? sum : 0
}

/** Sums of fractions may end a hair beyond the page. */
const within = (value: number): number => Math.min(1, Math.max(0, value))
