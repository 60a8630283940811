import type { Check, PageFacts } from '../domain/preflight.ts'
import { pagesIn } from './page-ranges.ts'
import type { Plan } from './plan.ts'
import { stampPlaces, type StampPlace, type StampStyle } from './stamps.ts'

/** The old page numbers that these stamps may be taken for. */
export const oldNumbers = ({ place, size, colour }: StampStyle, { numbers }: PageFacts): string[] =>
  // Large and in a colour, ours is taken for no other (bundle.md, "Every page").
  size === 'large' && colour !== 'black'
    ? []
    : numbers.filter((number) => number.place === place).map(({ text }) => text)

/** Stamps where no page of the dossier has a number of its own; where there is no such place, ones that stand out. */
export function clearStamps(now: StampStyle, plan: Plan, checks: ReadonlyMap<string, Check>): StampStyle {
  const taken = takenPlaces(plan, checks)
  const place = stampPlaces.find((each) => !taken.has(each))
  if (place !== undefined) return { ...now, place }
  return { ...now, size: 'large', colour: now.colour === 'black' ? 'red' : now.colour }
}

/** Where the pages that go in have numbers of their own. */
const takenPlaces = ({ exhibits }: Plan, checks: ReadonlyMap<string, Check>): ReadonlySet<StampPlace> =>
  new Set(
    exhibits.flatMap(({ id, document }) => {
      const pages = checks.get(id)?.pages ?? []
      const own = pagesIn(document.only, pages.length).flatMap((at) => pages[at]?.numbers ?? [])
      return own.map(({ place }) => place)
    }),
  )
