/**
 * How far apart two words are when a person typed or a scanner read them with a slip. Letters that a scanner takes
 * for each other (rn and m, l, i and 1, 0 and o, c and e, ij and y) count as the same one.
 */

/** A word by what it looks like: signs that are taken for each other are one sign. */
export const shapeOf = (word: string): string =>
  plainShape(word.replaceAll('rn', 'm').replaceAll('ij', 'y').replaceAll('vv', 'w'))

/** The same, letter by letter. */
const plainShape = (word: string): string =>
  word.replaceAll(/[1i|]/g, 'l').replaceAll('0', 'o').replaceAll('c', 'e').replaceAll('5', 's')

/** The shapes to compare by: where two letters were taken as one, a slip in one of them leaves the other. */
export const shapesOf = (word: string): string[] => [...new Set([shapeOf(word), plainShape(word)])]

/** So many slips may stand in a word of this many letters: none in a short one, or it becomes another word. */
export function slipsAllowed(letters: number): number {
  if (letters < 4) return 0
  return letters < 8 ? 1 : 2
}

/** Which letters a shape has, a bit each: shapes whose letters differ too much are not looked at any further. */
export function lettersOf(shape: string): number {
  let bits = 0
  for (let at = 0; at < shape.length; at += 1) bits |= 1 << (shape.charCodeAt(at) & 31)
  return bits
}

/** How many bits stand in a number. */
export function bitsIn(number: number): number {
  let rest = number - ((number >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Two rows of the table of distances and the one that is filled, kept between calls. */
type Rows = [twoBack: Int32Array, before: Int32Array, row: Int32Array]
const table = (): Rows => [new Int32Array(80), new Int32Array(80), new Int32Array(80)]
const kept = table()

/** A word that stands in a line with others. */
export type Inside = { readonly line: string; readonly from: number; readonly length: number }

/**
 * Letters to put in, take out, change or swap to make `word` of the other: Damerau's count, or `most + 1` as soon as
 * it must be more than `most`.
 */
export function distance(word: string, other: Inside, most: number): number {
  if (Math.abs(word.length - other.length) > most || other.length > 78) return most + 1
  let rows = kept
  for (let at = 0; at <= other.length; at += 1) rows[1][at] = at
  for (let down = 1; down <= word.length; down += 1) {
    if (fillRow(word, down, other, rows) > most) return most + 1
    rows = [rows[1], rows[2], rows[0]]
  }
  return Math.min(rows[1][other.length] ?? most + 1, most + 1)
}

const cell = (row: Int32Array, at: number): number => row[at] ?? 0

/** Fills the row of the first `down` letters; answers the smallest number in it. */
function fillRow(word: string, down: number, { line, from, length }: Inside, rows: Rows): number {
  const [twoBack, before, row] = rows
  const sign = word.charCodeAt(down - 1)
  // At the first letter there is none before it: NaN, which is like no letter.
  const previous = word.charCodeAt(down - 2)
  row[0] = down
  let best = down
  for (let at = 1; at <= length; at += 1) {
    const letter = line.charCodeAt(from + at - 1)
    const changed = cell(before, at - 1) + (sign === letter ? 0 : 1)
    const swapped = at > 1 && previous === letter && sign === line.charCodeAt(from + at - 2)
    const cost = Math.min(changed, cell(before, at) + 1, cell(row, at - 1) + 1)
    row[at] = swapped ? Math.min(cost, cell(twoBack, at - 2) + 1) : cost
    best = Math.min(best, cell(row, at))
  }
  return best
}
