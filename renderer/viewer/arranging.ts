import type { PageTurn, Turn } from '../../shared/domain/page.ts'
import { addTurns } from '../../shared/pages/turn.ts'

/** A page on its way into a new version. `id` stays with it wherever it goes. */
export type Arranged = { readonly id: string; readonly page: number; readonly turn: Turn }

export const asItIs = (pages: number): Arranged[] =>
  Array.from({ length: pages }, (_, at) => ({ id: String(at + 1), page: at + 1, turn: 0 as const }))

export const rotated = (list: readonly Arranged[], chosen: ReadonlySet<string>): Arranged[] =>
  list.map((each) => (chosen.has(each.id) ? { ...each, turn: addTurns(each.turn, 90) } : each))

export const dropped = (list: readonly Arranged[], chosen: ReadonlySet<string>): Arranged[] =>
  list.filter((each) => !chosen.has(each.id))

/** Moves the chosen pages one place forward (-1) or back (1), together; at the end they stay. */
export function moved(list: readonly Arranged[], chosen: ReadonlySet<string>, by: 1 | -1): Arranged[] {
  const next = [...list]
  const order = by === -1 ? next.keys() : [...next.keys()].toReversed()
  for (const at of order) {
    const [here, there] = [next[at], next[at + by]]
    if (!here || !there || !chosen.has(here.id) || chosen.has(there.id)) continue
    next[at] = there
    next[at + by] = here
  }
  return next
}

/** Puts the chosen pages before or after another one, in their own order. */
export function placed(
  list: readonly Arranged[],
  chosen: ReadonlySet<string>,
  target: string,
  where: 'before' | 'after',
): Arranged[] {
  if (chosen.has(target)) return [...list]
  const rest = dropped(list, chosen)
  const at = rest.findIndex((each) => each.id === target) + (where === 'after' ? 1 : 0)
  return [...rest.slice(0, at), ...list.filter((each) => chosen.has(each.id)), ...rest.slice(at)]
}

export const picksOf = (list: readonly Arranged[]): PageTurn[] =>
  list.map(({ page, turn }) => ({ page, turn }))

export const isChanged = (list: readonly Arranged[], pages: number): boolean =>
  list.length !== pages || list.some(({ page, turn }, at) => page !== at + 1 || turn !== 0)
