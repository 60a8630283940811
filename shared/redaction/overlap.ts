import type { Box } from '../domain/page.ts'

/** A word counts as covered from this part of its height on: boxes of words reach into the lines around them. */
const partOfHeight = 0.25
/** Of the width of the page: less is a rounding. */
const sliver = 0.0005

/** Whether a box takes a word away: the whole word goes, even where only a part of it is covered. */
export function covers(box: Box, word: Box): boolean {
  const wide = Math.min(box.x + box.w, word.x + word.w) - Math.max(box.x, word.x)
  const high = Math.min(box.y + box.h, word.y + word.h) - Math.max(box.y, word.y)
  return wide > sliver && high > Math.min(word.h, box.h) * partOfHeight
}
