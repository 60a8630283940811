import type { Target } from '../../../shared/dossier/plan.ts'
import type { FaceName, Faces } from '../fonts/load.ts'
import { printable } from '../fonts/printable.ts'
import type { Colour } from './sheet.ts'

/** How a piece of text is set; sizes and leading in points. */
export interface Style {
  readonly face: FaceName
  readonly size: number
  readonly leading: number
  readonly colour: Colour
  readonly tabular?: boolean
  /** What text in it is; a paragraph when absent. */
  readonly role?: 'H1' | 'H2'
}

export const styles = {
  title: { face: 'bold', size: 32, leading: 37, colour: 'ink', role: 'H1' },
  name: { face: 'regular', size: 18, leading: 24, colour: 'text' },
  heading: { face: 'bold', size: 21, leading: 26, colour: 'ink', role: 'H1' },
  lead: { face: 'regular', size: 11, leading: 16, colour: 'muted' },
  subheading: { face: 'bold', size: 12.5, leading: 18, colour: 'ink', role: 'H2' },
  quote: { face: 'regular', size: 12, leading: 18.5, colour: 'text' },
  body: { face: 'regular', size: 10.5, leading: 15.5, colour: 'text' },
  strong: { face: 'bold', size: 10.5, leading: 15.5, colour: 'text' },
  figure: { face: 'regular', size: 10.5, leading: 15.5, colour: 'text', tabular: true },
  link: { face: 'bold', size: 10.5, leading: 15.5, colour: 'ink', tabular: true },
  small: { face: 'regular', size: 9, leading: 13, colour: 'muted' },
  smallStrong: { face: 'bold', size: 9, leading: 13, colour: 'text' },
  smallItalic: { face: 'italic', size: 9, leading: 13, colour: 'muted' },
  label: { face: 'bold', size: 8.5, leading: 13, colour: 'muted' },
} as const satisfies Record<string, Style>

/** Part of a line that is a link: from the start of the line, in points. */
export interface LineLink {
  readonly from: number
  readonly width: number
  /** Its letters, from the start of the line. */
  readonly start: number
  readonly end: number
  readonly target: Target
  readonly label: string
}

/** One line of text, ready to draw. */
export interface Line {
  readonly text: string
  /** All of the text of which it is a line. */
  readonly whole: string
  readonly style: Style
  readonly width: number
  /** Room above it, inside a cell or paragraph. */
  readonly before: number
  /** Words of it that lead to other pages. */
  readonly links?: readonly LineLink[]
  /** Written beside it, in the margin. */
  readonly margin?: string
}

/**
 * Breaks text into lines of at most `width` points. Line breaks of the writer stay. A word that is too long is cut
 * where it can be: after a hyphen or slash, else with a hyphen of our own; nothing is ever lost.
 */
export function wrap(text: string, width: number, style: Style, faces: Faces, before = 0): Line[] {
  const face = faces[style.face]
  const measure = (piece: string): number => face.width(piece, style.size, style.tabular)
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    .flatMap((paragraph) => wrapParagraph(printable(paragraph, face).trimEnd(), width, measure))
  return lines.map((line, place) => ({
    text: line,
    whole: text,
    style,
    width: measure(line),
    before: place === 0 ? before : 0,
  }))
}

type Measure = (piece: string) => number

function wrapParagraph(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words(text, width, measure)) {
    const longer = line + word
    if (line === '' || measure(longer.trimEnd()) <= width) {
      line = longer
      continue
    }
    lines.push(line.trimEnd())
    line = word.trimStart()
  }
  return [...lines, line.trimEnd()]
}

/** Words with the spaces before them, none wider than the line. */
function* words(text: string, width: number, measure: Measure): Generator<string> {
  for (const [word] of text.matchAll(/ *[^ ]*/g)) {
    if (word === '') continue
    if (measure(word.trimStart()) <= width) yield word
    else yield* cut(word, width, measure)
  }
}

/** More letters than this never stand on one line; it bounds the work on endless "words" (encoded attachments). */
const longestLine = 400

/** A long word in pieces. Dutch compounds run past any column: Arbeidsongeschiktheidsverzekeringsmaatschappij. */
function* cut(word: string, width: number, measure: Measure): Generator<string> {
  const letters = Array.from(word)
  for (let start = 0; start < letters.length;) {
    const ahead = letters.slice(start, start + longestLine)
    if (start + ahead.length === letters.length && measure(ahead.join('').trimStart()) <= width) {
      yield ahead.join('')
      return
    }
    const at = Math.max(1, niceCut(ahead, fitting(ahead, width, measure)))
    const piece = ahead.slice(0, at).join('')
    start += at
    yield needsHyphen(piece, letters[start]) ? `${piece}-` : piece
  }
}

/** How many letters fit with a hyphen behind them: halving, as widths only grow. */
function fitting(letters: readonly string[], width: number, measure: Measure): number {
  let [low, high] = [1, letters.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(`${letters.slice(0, middle).join('').trimStart()}-`) <= width) low = middle
    else high = middle - 1
  }
  return low
}

/** At most `fits`: after a separator, else where a Dutch syllable starts. */
function niceCut(letters: readonly string[], fits: number): number {
  for (let at = fits; at > fits / 2; at -= 1) {
    if (/[-/_.@&?=+,;:]/.test(letters[at - 1] ?? '')) return at
  }
  for (let at = fits; at > Math.max(3, fits - 8); at -= 1) {
    if (startsSyllable(letters.slice(at - 1, at + 2).join(''))) return at
  }
  return fits
}

/** Of three letters the second: a consonant before a vowel, but not the tail of ch, th, tj. */
const startsSyllable = (three: string): boolean => {
  const [, second, third] = Array.from(three)
  return /^\p{L}/u.test(three) && isConsonant(second) && isVowel(third) && !/^[ct][hj]/i.test(three)
}

const isVowel = (letter = ''): boolean => /[aeiouyàáâãäåèéêëìíîïòóôõöùúûü]/i.test(letter)
const isConsonant = (letter = ''): boolean => /\p{L}/u.test(letter) && !isVowel(letter)
const needsHyphen = (piece: string, rest = ''): boolean => /\p{L}$/u.test(piece) && /^\p{L}/u.test(rest)
