import { condition, medicine } from './conditions.ts'
import { animalWords, findingClasses, subjectClasses, type WordClass } from './page-words.ts'
import { wordFinder } from './word-finder.ts'

/** What of a page (from 1) speaks of health: how much, by how many words that tell something, and which. */
export type PageSigns = {
  readonly page: number
  readonly score: number
  /** How many words are said of somebody, or name what somebody may have. */
  readonly findings: number
  /** How many of these are said of somebody. */
  readonly personal: number
  readonly words: readonly string[]
}

/** As much of a page as is read; a page of a letter has three thousand letters. */
const longest = 30_000

/** How many words of a page are kept, those that say most first. */
const mostKept = 6

// What says something of a person comes first: those words are told.
const classes: readonly WordClass[] = [...findingClasses, condition, medicine, ...subjectClasses]

/** `of`: null for a word of animals. */
type Known = { readonly name: string; readonly of: WordClass | null }

const animal: Known = { name: '', of: null }

const known: readonly { word: Known; begins: string; pattern?: string }[] = classes.flatMap((of) =>
  of.words.map(([name, begins, pattern]) => ({
    word: { name, of },
    begins,
    ...(pattern === undefined ? {} : { pattern }),
  })),
)
const wordsIn = wordFinder<Known>([...known, { word: animal, begins: animalWords }])

/** What on a page speaks of somebody's health; null when nothing does. */
export function signsOn(page: number, text: string): PageSigns | null {
  const found = wordsIn(text.slice(0, longest))
  if (found.size === 0 || found.has(animal)) return null
  const byClass = Map.groupBy(found, ({ of }) => of)
  let score = 0
  let findings = 0
  let personal = 0
  for (const [of, own] of byClass) {
    if (of === null) continue
    const { most, weight, tells } = of
    score += Math.min(most, own.length * weight)
    if (tells !== 'subject') findings += own.length
    if (tells === 'person') personal += own.length
  }
  const words = known.flatMap(({ word }) => (found.has(word) ? [word.name] : []))
  return { page, score, findings, personal, words: [...new Set(words)].slice(0, mostKept) }
}
