import * as mupdf from 'mupdf'
import { z } from 'zod'
import { isLegible } from '../legible.ts'
import { tidyText } from '../tidy-text.ts'
import type { Plain } from './plain-content.ts'
import type { Plainness } from './plain-page.ts'
import { toldRoom, withPlaces } from './told-room.ts'
import { leavesRuins } from './unreadable.ts'

/** As many strokes and fills without a letter are letters drawn as outlines. */
const manyVectors = 60
const mostAnnotations = 2_000

export interface PageText {
  readonly text: string
  /** Shows something to read that is no text. */
  readonly needsOcr: boolean
  /** Where it has room for a page number, packed, when that could be told without drawing it. */
  readonly room?: Uint8Array | undefined
}

/** The text that a page shows, its filled-in form fields and notes included; where it has room when that is asked. */
export function pageText(page: mupdf.Page, plainness?: Plainness): PageText {
  const plain = hasMarks(page) ? undefined : plainness?.of(page)
  const { text, room } = (plain && tryTextAndRoom(page, plain)) ?? { text: textAlone(page) }
  return { text, needsOcr: !isLegible(text) && showsPicture(page), room }
}

const textAlone = (page: mupdf.Page): string => tidyText(structured(page, '', (found) => found.asText()))

function tryTextAndRoom(page: mupdf.Page, plain: Plain): Pick<PageText, 'text' | 'room'> | undefined {
  try {
    return textAndRoom(page, plain)
  } catch (error) {
    if (leavesRuins(error)) throw error
    return undefined
  }
}

/** What stands between words would take them apart in the text: where anything does, places are asked for once more. */
function textAndRoom(page: mupdf.Page, { paints, reach }: Plain): Pick<PageText, 'text' | 'room'> {
  const list = paints ? page.toDisplayList(false) : null
  try {
    const from = list ?? page
    const text = using(from.toStructuredText(withPlaces.text), (found) => ({
      text: tidyText(found.asText()),
      ...(paints ? {} : { room: toldRoom(page, found, reach) }),
    }))
    if (!paints) return text
    return {
      ...text,
      room: using(from.toStructuredText(withPlaces.all), (found) => toldRoom(page, found, reach)),
    }
  } finally {
    list?.destroy()
  }
}

function using<T>(text: mupdf.StructuredText, use: (text: mupdf.StructuredText) => T): T {
  try {
    return use(text)
  } finally {
    text.destroy()
  }
}

/** Runs `use` on the page's text and positions. */
export function structured<T>(page: mupdf.Page, options: string, use: (text: mupdf.StructuredText) => T): T {
  const list = hasMarks(page) ? page.toDisplayList(true) : null
  try {
    return using((list ?? page).toStructuredText(options), use)
  } finally {
    list?.destroy()
  }
}

/** Notes and form fields are not part of a page's contents; only a page that has them pays for drawing them. */
function hasMarks(page: mupdf.Page): boolean {
  if (!(page instanceof mupdf.PDFPage)) return false
  const annotations = page.getObject().get('Annots')
  if (!annotations.isArray()) return false
  const count = Math.min(annotations.length, mostAnnotations)
  for (let index = 0; index < count; index++) {
    const kind = annotations.get(index, 'Subtype')
    if (!kind.isName() || !/^(?:Link|Popup)$/.test(kind.asName())) return true
  }
  return annotations.length > count
}

function showsPicture(page: mupdf.Page): boolean {
  const json = structured(page, 'preserve-images,vectors', (found) => found.asJSON())
  return json.includes('"type":"image"') || json.split('"type":"vector"').length > manyVectors
}

const shownLines = z.object({
  blocks: z.array(
    z.object({
      lines: z.array(z.object({ text: z.string(), font: z.object({ size: z.number() }) })).optional(),
    }),
  ),
})

/** The line set largest on a page, when it is larger than most of the text. */
export function largestLine(page: mupdf.Page): string | undefined {
  const json = structured(page, '', (found) => found.asJSON())
  const parsed = shownLines.safeParse(tryJson(json))
  if (!parsed.success) return undefined
  const lines = parsed.data.blocks
    .flatMap((block) => block.lines ?? [])
    .map((line) => ({ text: tidyText(line.text), size: line.font.size }))
    .filter((line) => /\p{L}{3}/u.test(line.text))
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0)
  const weighed = lines.reduce((sum, line) => sum + line.text.length * line.size, 0)
  const largest = lines.toSorted((a, b) => b.size - a.size)[0]
  return largest !== undefined && largest.size > (weighed / letters) * 1.2 ? largest.text : undefined
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
