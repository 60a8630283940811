import { compareText } from '../../../shared/compare.ts'
import { placesEach } from './rank.ts'

/** What decides where a place stands among others. */
export type Worth = {
  readonly noun: string
  readonly old: boolean
  readonly rank: number
  readonly score: number
  readonly date: string
}

/** Scores that differ by less say nothing; the latest goes first then. */
const step = 0.5

const byWorth = (a: Worth, b: Worth): number =>
  Number(a.old) - Number(b.old) ||
  a.rank - b.rank ||
  Math.round(a.score / step) - Math.round(b.score / step) ||
  compareText(b.date, a.date) ||
  compareText(a.noun, b.noun)

/**
 * Best first, with the places of one document together. Of each only a few stand there; the rest comes after
 * everything else, so that a long document in which a word stands on every page does not push the others out.
 */
export function inOrder<T extends Worth>(places: readonly T[]): T[] {
  const nouns = new Map<string, T[]>()
  const rest: T[] = []
  for (const place of places.toSorted(byWorth)) {
    const known = nouns.get(place.noun) ?? []
    if (known.length < placesEach) nouns.set(place.noun, [...known, place])
    else rest.push(place)
  }
  return [...[...nouns.values()].flat(), ...rest]
}
