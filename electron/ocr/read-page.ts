import { tidyText } from '../intake/tidy-text.ts'
import { inkOf } from '../pictures/ink.ts'
import { shrinkPlane, type Plane } from '../pictures/pixels.ts'
import { slopeOfLines } from '../pictures/slope-of-lines.ts'
import type { Turn } from '../../shared/domain/page.ts'
import { cleaned, darkPart } from './clean.ts'
import type { Drawn } from './draw.ts'
import type { Engine, RawWord } from './engine.ts'
import type { PageReading } from './messages.ts'
import { placed } from './places.ts'
import { levelled, turned } from './turn.ts'

/** Degrees: lines that slope more than this are levelled first … */
const leastSlope = 0.3
/** … as far as a scanner or a hand lays paper down askew. */
const mostSlope = 8
/** Less ink than this is an empty sheet: a speck, a hole, a fold. */
const leastInk = 0.00005
/** Letters in sure words from which the page is believed to stand upright. */
const enoughLetters = 60

type Attempt = {
  readonly turn: Turn
  readonly slope: number
  readonly plane: Plane
  readonly words: readonly RawWord[]
}

/**
 * Recognises a page as it was drawn. When what comes out makes no words, the page is tried in its other turns.
 * `turn`: the only one to try.
 */
export function readPage(engine: Engine, { plane, dotsPerInch }: Drawn, turn: Turn | null): PageReading {
  const page = cleaned(plane)
  if (darkPart(page) < leastInk) return blank(turn ?? 0)
  const attempt =
    turn === null ? bestAttempt(engine, page, dotsPerInch) : tryTurn(engine, page, dotsPerInch, turn)
  return readingOf(attempt)
}

const blank = (turn: Turn): PageReading => ({ state: 'recognised', turn, confidence: 0, words: [], text: '' })

function bestAttempt(engine: Engine, page: Plane, dotsPerInch: number): Attempt {
  const lying = liesOnItsSide(page)
  const first = lying ? undefined : tryTurn(engine, page, dotsPerInch, 0)
  if (first && isBelievable(first.words)) return first
  const other = likeliest(engine, page, dotsPerInch, lying ? [90, 270, 0, 180] : [180, 90, 270])
  // A page with little on it stays as it is shown, unless another turn is clearly better.
  if (first && sureLetters(first.words) * 1.5 + 10 >= other.letters) return first
  return tryTurn(engine, page, dotsPerInch, other.turn)
}

/** The turn in which a smaller picture of the page gives the most words. */
function likeliest(engine: Engine, page: Plane, dotsPerInch: number, turns: readonly Turn[]) {
  const small = shrinkPlane(page, Math.max(page.width, page.height) * smallPart)
  let best: { readonly turn: Turn; readonly letters: number } = { turn: 0, letters: -1 }
  for (const turn of turns) {
    const { words } = tryTurn(engine, small, dotsPerInch * smallPart, turn)
    const letters = sureLetters(words)
    if (letters > best.letters) best = { turn, letters }
    if (isBelievable(words)) break
  }
  return best
}

/** Enough to tell words from rubbish, at a third of the time. */
const smallPart = 0.6

/** Lines of writing run from top to bottom: the columns of the page differ more than its rows. */
function liesOnItsSide(page: Plane): boolean {
  const ink = inkOf(shrinkPlane(page, 1_000))
  const rows = slopeOfLines(ink, mostSlope).sharpness
  const columns = slopeOfLines(ink, mostSlope, true).sharpness
  return columns > rows * 1.6
}

function tryTurn(engine: Engine, page: Plane, dotsPerInch: number, turn: Turn): Attempt {
  const upright = turned(page, turn)
  const { angle } = slopeOfLines(inkOf(shrinkPlane(upright, 1_200)), mostSlope)
  const slope = Math.abs(angle) < leastSlope ? 0 : angle
  const plane = slope === 0 ? upright : levelled(upright, slope)
  return { turn, slope, plane, words: engine.recognise(plane, dotsPerInch) }
}

const sure = 65

/** Letters in words that are sure and long enough not to be chance. */
const sureLetters = (words: readonly RawWord[]): number =>
  words.reduce(
    (sum, { text, confidence }) =>
      confidence >= sure ? sum + (text.match(/\p{L}{3,}/gu)?.join('').length ?? 0) : sum,
    0,
  )

/** Most of what looks like words is sure, and there is some of it. */
function isBelievable(words: readonly RawWord[]): boolean {
  const letters = sureLetters(words)
  const all = words.reduce((sum, { text }) => sum + text.length, 0)
  return letters >= enoughLetters && letters * 3 > all
}

function readingOf({ turn, slope, plane: { width, height }, words }: Attempt): PageReading {
  const kept = words.filter(isWord)
  const sum = kept.reduce((total, { confidence }) => total + confidence, 0)
  return {
    state: 'recognised',
    turn,
    confidence: kept.length === 0 ? 0 : Math.round(sum / kept.length),
    words: kept.map((word) => placed(word, { width, height, turn, slope })),
    text: tidyText(textOf(kept)),
  }
}

/** Specks and borders come out as single signs, mostly of little certainty. */
const isWord = ({ text, confidence }: RawWord): boolean =>
  /[\p{L}\p{N}]/u.test(text) ? confidence >= 5 : confidence >= 50

function textOf(words: readonly RawWord[]): string {
  let text = ''
  let before: RawWord | undefined
  for (const word of words) {
    if (before) text += word.paragraph !== before.paragraph ? '\n\n' : word.line !== before.line ? '\n' : ' '
    text += word.text
    before = word
  }
  return text
}
