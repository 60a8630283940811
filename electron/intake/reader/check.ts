import * as mupdf from 'mupdf'
import { stampPlaces, type StampPlace } from '../../../shared/dossier/stamps.ts'
import type { FileCheck, PageCheck, PlacedWord } from './messages.ts'
import { tryOnPage, openDocument } from './open.ts'
import { pageText, structured } from './page-text.ts'
import { openPages } from './pages.ts'
import { placedWords } from './placed-words.ts'
import { drawable, type Drawable } from './render.ts'
import { leavesRuins, Unreadable } from './unreadable.ts'

const mostPages = 2_000

/** Looks at every page as somebody does who is to hand it on. Throws `Unreadable`. */
export async function check(bytes: Uint8Array): Promise<FileCheck> {
  const source = await drawable(bytes)
  return source.size === undefined ? ofDocument(source) : ofPicture(source)
}

function ofPicture(source: Drawable): FileCheck {
  const pages = openPages(source)
  try {
    const [size] = pages.sizes()
    if (size === undefined) throw new Unreadable('damaged')
    const { pixels } = pages.draw(0, drawnWide)
    return {
      signed: false,
      pages: [{ ...size, text: false, picture: true, blank: isEven(pixels, 4), turn: 0, numbers: [] }],
    }
  } finally {
    pages.close()
  }
}

function ofDocument({ bytes, mime }: Drawable): FileCheck {
  const { document, pages } = openDocument(bytes, mime)
  try {
    const pdf = document.asPDF()
    return {
      signed: pdf !== null && isSigned(pdf),
      pages: Array.from({ length: Math.min(pages, mostPages) }, (_, index) => pageAt(document, index)),
    }
  } finally {
    document.destroy()
    mupdf.emptyStore()
  }
}

/** A page that is past saving is said of the file, not here. */
const nothing: PageCheck = {
  width: 595.28,
  height: 841.89,
  text: false,
  picture: false,
  blank: false,
  turn: 0,
  numbers: [],
}

function pageAt(document: mupdf.Document, index: number): PageCheck {
  const found = tryOnPage(document, index, checked)
  mupdf.emptyStore()
  return found ?? nothing
}

function checked(page: mupdf.Page): PageCheck {
  const [left, top, right, bottom] = page.getBounds()
  const { text, needsOcr } = pageText(page)
  const isSilent = text.trim() === ''
  return {
    width: right - left,
    height: bottom - top,
    text: !isSilent && !needsOcr,
    picture: needsOcr,
    blank: isSilent && isBlank(page),
    turn: isSilent ? 0 : turnOf(page),
    numbers: isSilent ? [] : numbersIn(placedWords(page)),
  }
}

/** Dots: enough for a thin signature to leave a trace, and drawn in a few milliseconds. */
const drawnWide = 160

function isBlank(page: mupdf.Page): boolean {
  const [left, , right] = page.getBounds()
  const scale = drawnWide / Math.max(1, right - left)
  const matrix = mupdf.Matrix.scale(scale, scale)
  const pixmap = page.toPixmap(matrix, mupdf.ColorSpace.DeviceGray, false, true)
  try {
    return isEven(pixmap.getPixels(), 1)
  } finally {
    pixmap.destroy()
  }
}

/** Grey that paper takes under the lamp of a scanner, and the dust on it; more is something that somebody put there. */
const mostDeviation = 40
const mostDust = 2

/** Whether all dots are about as light as most of them. Looks at the first of every `step` bytes. */
function isEven(pixels: Uint8Array | Uint8ClampedArray, step: number): boolean {
  const counts = new Uint32Array(256)
  for (let at = 0; at < pixels.length; at += step) counts[pixels[at] ?? 0]! += 1
  const paper = counts.indexOf(Math.max(...counts))
  let dust = 0
  for (const [shade, count] of counts.entries()) if (Math.abs(shade - paper) > mostDeviation) dust += count
  return dust <= mostDust
}

/** Fewer letters say nothing of a page: a stamp, or a word along its edge. */
const fewestLetters = 20
const mostOfThem = 0.8

/** By which way its lines run: what most letters agree on. */
function turnOf(page: mupdf.Page): PageCheck['turn'] {
  const letters = new Map<PageCheck['turn'], number>()
  let all = 0
  let turn: PageCheck['turn'] = 0
  structured(page, '', (text) =>
    text.walk({
      beginLine: (_box, _mode, direction) => {
        turn = turnFor(direction)
      },
      onChar: (char) => {
        if (char.trim() === '') return
        all += 1
        letters.set(turn, (letters.get(turn) ?? 0) + 1)
      },
    }),
  )
  const [found] = [...letters].filter(([, count]) => count >= fewestLetters && count >= all * mostOfThem)
  return found?.[0] ?? 0
}

/** Lines that run down the page are read when it is turned left; `y` counts from above. */
function turnFor([x, y]: mupdf.Point): PageCheck['turn'] {
  if (Math.abs(x) >= Math.abs(y)) return x < 0 ? 180 : 0
  return y > 0 ? 270 : 90
}

/** Where the number of a dossier may come to stand, and a little around it: in parts of the page, middle of a word. */
const corners: Readonly<Record<StampPlace, (x: number, y: number) => boolean>> = {
  'bottom-right': (x, y) => x >= 0.7 && y >= 0.92,
  'bottom-left': (x, y) => x <= 0.3 && y >= 0.92,
  'top-right': (x, y) => x >= 0.7 && y <= 0.08,
}
const pageNumber =
  /^(?:p(?:ag(?:ina)?|age)?\.?\s*)?-?\s?[A-Z]?\s?\d{1,4}(?:\s*(?:\/|van|of)\s*\d{1,4})?\s?-?$/iu

/** The page numbers that a page has of itself. */
function numbersIn(words: readonly PlacedWord[]): PageCheck['numbers'] {
  const lines = [...Map.groupBy(words, ({ line }) => line).values()]
  return stampPlaces.flatMap((place) => {
    const found = lines.map((line) => numberAt(line, place)).find((text) => text !== '')
    return found === undefined ? [] : [{ place, text: found }]
  })
}

/** In parts of the width of a page: words that stand closer are of one sentence. */
const space = 0.03

/** The end of a line that stands there, when it is a number: not the year of a date, or the end of a sentence. */
function numberAt(line: readonly PlacedWord[], place: StampPlace): string {
  const near = line.filter(({ x, y, w, h }) => corners[place](x + w / 2, y + h / 2))
  const [from, to] = [Math.min(...near.map(({ x }) => x)), Math.max(...near.map(({ x, w }) => x + w))]
  const goesOn = line.some((word) => !near.includes(word) && gapTo(word, from, to) < space)
  const text = near.map((word) => word.text).join(' ')
  return !goesOn && pageNumber.test(text) ? text : ''
}

const gapTo = ({ x, w }: PlacedWord, from: number, to: number): number => Math.max(from - x - w, x - to)

/** A signature field that was signed has a value with the bytes that it covers (ISO 32000-1, 12.8). */
function isSigned(pdf: mupdf.PDFDocument): boolean {
  try {
    return isSignedIn(pdf.getTrailer().get('Root', 'AcroForm', 'Fields'), 0)
  } catch (error) {
    if (leavesRuins(error)) throw error
    return false
  }
}

const deepest = 8
const mostFields = 2_000

function isSignedIn(fields: mupdf.PDFObject, depth: number): boolean {
  const count = fields.isArray() ? Math.min(fields.length, mostFields) : 0
  for (let at = 0; at < count; at += 1) {
    const field = fields.get(at)
    const kind = field.getInheritable('FT')
    if (kind.isName() && kind.asName() === 'Sig' && field.get('V').isDictionary()) return true
    if (depth < deepest && isSignedIn(field.get('Kids'), depth + 1)) return true
  }
  return false
}
