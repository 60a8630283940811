import { setImmediate } from 'node:timers/promises'
import { PDFDocument, PDFName, type PDFContext, type PDFRef } from 'pdf-lib'
import type { FaceName, Faces } from '../fonts/load.ts'
import { embedFace, encodeText, packed, type UsedGlyphs } from '../fonts/embed.ts'
import type { PageTag } from '../copy/types.ts'
import { markedContents } from './mark.ts'
import { colours, paper, type Colour, type Mark, type Sheet, type TextMark } from './sheet.ts'

const fontKeys = { regular: 'F1', bold: 'F2', italic: 'F3' } as const satisfies Record<FaceName, string>
type Used = Readonly<Record<FaceName, UsedGlyphs>>

/**
 * Sheets as a PDF of A4 pages with real text; only the glyphs used are in it. The clock is not read: the same sheets
 * give the same bytes. Links are not in it, they belong to the whole dossier. Others go before each sheet.
 */
export const paintSheets = async (sheets: readonly Sheet[], faces: Faces): Promise<Uint8Array> =>
  painted(sheets, faces, ({ marks }, paint) => marks.map(paint).join('\n'))

/** The same for a dossier, with each heading and paragraph marked, and what they are, by sheet. */
export async function paintTagged(
  sheets: readonly Sheet[],
  faces: Faces,
): Promise<{ bytes: Uint8Array; tags: readonly (readonly PageTag[])[] }> {
  const tags: (readonly PageTag[])[] = []
  const bytes = await painted(sheets, faces, (sheet, paint) => {
    const marked = markedContents(sheet.marks, paint)
    tags.push(marked.tags)
    return marked.contents
  })
  return { bytes, tags }
}

type Paint = (mark: Mark) => string

async function painted(
  sheets: readonly Sheet[],
  faces: Faces,
  contentsOf: (sheet: Sheet, paint: Paint) => string,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  const used: Used = { regular: new Map(), bold: new Map(), italic: new Map() }
  const paint: Paint = (mark) => paintMark(mark, faces, used)
  const contents: PDFRef[] = []
  for (const sheet of sheets) {
    await setImmediate()
    contents.push(context.register(packed(context, contentsOf(sheet, paint))))
  }
  const fonts = await embedUsed(context, faces, used)
  for (const content of contents) {
    const page = document.addPage([paper.width, paper.height])
    page.node.set(PDFName.of('Contents'), content)
    page.node.set(PDFName.of('Resources'), fonts)
  }
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

async function embedUsed(context: PDFContext, faces: Faces, used: Used): Promise<PDFRef> {
  const fonts: Record<string, PDFRef> = {}
  for (const name of ['regular', 'bold', 'italic'] as const) {
    await setImmediate()
    if (used[name].size > 0) fonts[fontKeys[name]] = embedFace(context, faces[name], used[name])
  }
  return context.register(context.obj({ Font: fonts }))
}

function paintMark(mark: Mark, faces: Faces, used: Used): string {
  if (mark.kind === 'text') return paintText(mark, faces, used)
  const colour = rgb(mark.colour)
  if (mark.kind === 'line') {
    return `${number(mark.width)} w ${colour} RG ${number(mark.x1)} ${up(mark.y1)} m ${number(mark.x2)} ${up(mark.y2)} l S`
  }
  const area = `${number(mark.x)} ${up(mark.y + mark.height)} ${number(mark.width)} ${number(mark.height)} re`
  return mark.outline === undefined
    ? `${colour} rg ${area} f`
    : `${number(mark.outline)} w ${colour} RG ${area} S`
}

function paintText(mark: TextMark, faces: Faces, used: Used): string {
  const glyphs = encodeText(faces[mark.face], mark.text, mark.tabular ?? false, used[mark.face])
  const place = `1 0 0 1 ${number(mark.x)} ${up(mark.y)} Tm`
  return `BT ${rgb(mark.colour)} rg /${fontKeys[mark.face]} ${number(mark.size)} Tf ${place} ${glyphs} TJ ET`
}

const number = (value: number): string => String(Math.round(value * 100) / 100)
const up = (y: number): string => number(paper.height - y)
const rgb = (colour: Colour): string => colours[colour].map(number).join(' ')
