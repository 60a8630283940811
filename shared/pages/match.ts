import type { Box, PageWord } from '../domain/page.ts'
import { markEnd, markStart } from '../domain/search.ts'
import { folded } from './fold.ts'

/** Words of a page in which something was found; in the first and last one a part of the letters may be meant. */
export type Match = {
  readonly first: number
  readonly last: number
  /** From which part of the first word to which part of the last, 0 to 1. */
  readonly from: number
  readonly to: number
}

type Letters = {
  readonly text: string
  /** For every letter of the text: its word and its place in it; the word itself is so many letters long. */
  readonly word: readonly number[]
  readonly at: readonly number[]
  readonly length: readonly number[]
}

const words = (layer: readonly PageWord[]): string[] => layer.map(({ text }) => folded(text))

/** The page as one text. A word that was broken at the end of a line is one word in it. */
function lettersOf(layer: readonly PageWord[]): Letters {
  const parts = words(layer)
  let text = ''
  const word: number[] = []
  const at: number[] = []
  for (const [index, part] of parts.entries()) {
    if (index > 0 && !isBroken(layer[index - 1], layer[index])) {
      text += ' '
      word.push(index)
      at.push(0)
    }
    for (let letter = 0; letter < part.length; letter += 1) {
      word.push(index)
      at.push(letter)
    }
    text += part
  }
  return { text, word, at, length: parts.map((part) => part.length) }
}

/** Whether the second word goes on where the first one was broken off. */
function isBroken(first: PageWord | undefined, second: PageWord | undefined): boolean {
  if (first === undefined || second === undefined || first.line === second.line) return false
  return /\p{L}[-\u00ad\u2010]$/u.test(first.text) && /^\p{Ll}/u.test(second.text)
}

/** Every place on a page where one of these stands, in reading order. They are folded already (`foldedWords`). */
export function matchesOn(layer: readonly PageWord[], wanted: readonly string[], most = 2_000): Match[] {
  const letters = lettersOf(layer)
  const found: [number, number][] = []
  for (const each of wanted) {
    if (each === '') continue
    for (let at = letters.text.indexOf(each); at >= 0; at = letters.text.indexOf(each, at + each.length)) {
      found.push([at, at + each.length - 1])
      if (found.length >= most) break
    }
  }
  return apart(found).map(([from, to]) => matchOf(letters, from, to))
}

/** In order, and of two that overlap only the first. */
function apart(found: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = []
  for (const place of found.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (place[0] > (kept.at(-1)?.[1] ?? -1)) kept.push(place)
  }
  return kept
}

function matchOf({ word, at, length }: Letters, from: number, to: number): Match {
  const [first, last] = [word[from] ?? 0, word[to] ?? 0]
  return {
    first,
    last,
    from: (at[from] ?? 0) / Math.max(1, length[first] ?? 1),
    to: ((at[to] ?? 0) + 1) / Math.max(1, length[last] ?? 1),
  }
}

/** One box for each line that a match stands on. */
export function boxesOf(layer: readonly PageWord[], match: Match): Box[] {
  const lines = Map.groupBy(
    Array.from({ length: match.last - match.first + 1 }, (_, step) => match.first + step),
    (index) => layer[index]?.line ?? -1,
  )
  return [...lines.values()].map((indices) => around(indices.flatMap((index) => partOf(layer, match, index))))
}

function partOf(layer: readonly PageWord[], match: Match, index: number): Box[] {
  const word = layer[index]
  if (word === undefined) return []
  const from = index === match.first ? match.from : 0
  const to = index === match.last ? match.to : 1
  // Words that stand upright on their side have their letters from top to bottom, which nobody can tell from here.
  if (word.h > word.w * 2 && word.text.length > 2) return [{ x: word.x, y: word.y, w: word.w, h: word.h }]
  return [{ x: word.x + word.w * from, y: word.y, w: word.w * (to - from), h: word.h }]
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.w))
  const bottom = Math.max(...boxes.map((box) => box.y + box.h))
  return { x, y, w: Math.min(1, right) - x, h: Math.min(1, bottom) - y }
}

const wordsAround = 8

/** A few words before and after a match, with marks around what was found. */
export function snippetOf(layer: readonly PageWord[], match: Match): string {
  const text = (from: number, to: number): string =>
    layer
      .slice(Math.max(0, from), to)
      .map((word) => word.text)
      .join(' ')
  const before = text(match.first - wordsAround, match.first)
  const after = text(match.last + 1, match.last + 1 + wordsAround)
  const found = `${markStart}${text(match.first, match.last + 1)}${markEnd}`
  return [before, found, after].filter((part) => part !== '').join(' ')
}
