import type { DocumentId } from '../../shared/domain/ids.ts'
import type { PhotoPage, PhotoRecipe, PhotoSteps } from '../../shared/domain/photo.ts'

/** The pages as they are now, what they were, and what was undone. */
export type History = {
  readonly past: readonly PhotoRecipe[]
  readonly now: PhotoRecipe
  readonly future: readonly PhotoRecipe[]
}

export const begun = (recipe: PhotoRecipe): History => ({ past: [], now: recipe, future: [] })

const mostSteps = 200

/** A step further; what was undone before it is gone. A step that changes nothing is none. */
export function changed(history: History, next: PhotoRecipe): History {
  if (next.length === 0 || JSON.stringify(next) === JSON.stringify(history.now)) return history
  return { past: [...history.past.slice(1 - mostSteps), history.now], now: next, future: [] }
}

export function undone(history: History): History {
  const before = history.past.at(-1)
  if (!before) return history
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] }
}

export function redone(history: History): History {
  const [after, ...rest] = history.future
  if (!after) return history
  return { past: [...history.past, history.now], now: after, future: rest }
}

/** The same pages with other steps for one of them. */
export const withSteps = (recipe: PhotoRecipe, photo: DocumentId, steps: Partial<PhotoSteps>): PhotoRecipe =>
  recipe.map((page) => (page.photo === photo ? { ...page, ...steps } : page))

/** A page `by` places further, as far as there are places. */
export function shifted(recipe: PhotoRecipe, photo: DocumentId, by: number): PhotoRecipe {
  const from = recipe.findIndex((page) => page.photo === photo)
  const to = Math.min(recipe.length - 1, Math.max(0, from + by))
  const page = recipe[from]
  if (!page || from === to) return recipe
  const rest = recipe.filter((_, at) => at !== from)
  return [...rest.slice(0, to), page, ...rest.slice(to)]
}

/** The pages of `keys` before or after the page `target`. */
export function dropped(
  recipe: PhotoRecipe,
  keys: ReadonlySet<unknown>,
  target: { readonly key: unknown; readonly dropPosition: string },
): PhotoRecipe {
  const taken = recipe.filter(({ photo }) => keys.has(photo))
  const rest = recipe.filter(({ photo }) => !keys.has(photo))
  const found = rest.findIndex(({ photo }) => photo === target.key)
  if (found < 0) return recipe
  const at = found + (target.dropPosition === 'after' ? 1 : 0)
  return [...rest.slice(0, at), ...taken, ...rest.slice(at)]
}

/** A quarter turn clockwise (1) or back (-1). Whoever turns by hand wants it upright. */
export function turnedBy({ turn, upright }: PhotoPage, by: 1 | -1): Partial<PhotoSteps> {
  const next = ((upright ? turn : 0) + by * 90 + 360) % 360
  return { upright: true, turn: next === 90 ? 90 : next === 180 ? 180 : next === 270 ? 270 : 0 }
}
